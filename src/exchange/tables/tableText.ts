import { failure, success, type Result } from '../../result.ts'
import { decodeText, encodingOf } from '../bytes.ts'
import type { TableEncoding, TableError } from './table.ts'

export interface TableText {
  readonly text: string
  readonly encoding: TableEncoding
}

/** The letters of the bytes 0x80 to 0x9F; all others are as in Unicode. Node's own decoder does not know them. */
const WINDOWS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ'

/**
 * The text of a CSV file. What is no text in UTF-8 or UTF-16 is taken for Windows-1252, in which Excel in Danish Windows
 * writes its plain CSV, and which gives some letter for every byte.
 *
 * @param chosen - what the user says it is; null to find out
 */
export function tableText(bytes: Uint8Array, chosen: TableEncoding | null): Result<TableText, TableError> {
  if (chosen !== null) return textIn(bytes, chosen)
  const decoded = decodeText(bytes)
  if (decoded.ok) return success({ text: decoded.value, encoding: encodingOf(bytes) === 'utf-8' ? 'utf-8' : 'utf-16' })

  const { error } = decoded
  return error.kind === 'bad-encoding' && error.encoding === 'utf-8' ? textIn(bytes, 'windows-1252') : failure(error)
}

function textIn(bytes: Uint8Array, encoding: TableEncoding): Result<TableText, TableError> {
  if (encoding === 'windows-1252') return success({ text: windowsText(bytes), encoding })
  const found = encodingOf(bytes)
  const wide = found === 'utf-8' ? 'utf-16le' : found
  const decoded = decodeText(bytes, encoding === 'utf-16' ? wide : encoding)
  return decoded.ok ? success({ text: decoded.value, encoding }) : decoded
}

function windowsText(bytes: Uint8Array): string {
  const pieces: string[] = []
  // In pieces: a function takes only so many arguments.
  for (let at = 0; at < bytes.length; at += 8192) pieces.push(String.fromCharCode(...bytes.subarray(at, at + 8192)))
  return pieces.join('').replaceAll(/[\u0080-\u009F]/g, (unit) => WINDOWS[unit.charCodeAt(0) - 0x80] ?? unit)
}
