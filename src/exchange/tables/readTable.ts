import { failure, type Result } from '../../result.ts'
import { foreignTypeOf, MAX_FILE_BYTES } from '../bytes.ts'
import { readCsv } from './readCsv.ts'
import { readXlsx } from './readXlsx.ts'
import { UNWATCHED, type Watch } from '../turn.ts'
import { NO_CHOICE, type Table, type TableChoice, type TableError } from './table.ts'
import { tableText } from './tableText.ts'

/** Stands near the beginning of a file that a password protects: the name of the part with its content, in UTF-16. */
const PROTECTED = 'EncryptedPackage'

/** The table in a file, which is known by its first bytes, whatever its name. */
export async function readTable(
  bytes: Uint8Array,
  choice: TableChoice = NO_CHOICE,
  watch: Watch = UNWATCHED,
): Promise<Result<Table, TableError>> {
  const size = bytes.length
  if (size > MAX_FILE_BYTES) return failure({ kind: 'too-large', size, limit: MAX_FILE_BYTES })
  const type = foreignTypeOf(bytes)
  if (type === 'excel') return readXlsx(bytes, choice.sheet, watch)
  if (type === 'old-office' && holds(bytes, PROTECTED.split('').join('\0'))) return failure({ kind: 'protected' })
  if (type === 'zip' && holds(bytes, 'mimetypeapplication/vnd.oasis.opendocument')) return failure({ kind: 'open-document' })
  if (type !== null) return failure({ kind: 'foreign-file', type })

  const decoded = tableText(bytes, choice.encoding)
  if (!decoded.ok) return decoded
  const { text, encoding } = decoded.value
  return readCsv(text, { kind: 'csv', encoding, separator: choice.separator })
}

function holds(bytes: Uint8Array, ascii: string): boolean {
  const wanted = Array.from(ascii, (letter) => letter.charCodeAt(0))
  const first = wanted[0] ?? 0
  for (let at = bytes.indexOf(first); at !== -1; at = bytes.indexOf(first, at + 1)) {
    if (wanted.every((byte, index) => bytes[at + index] === byte)) return true
  }
  return false
}
