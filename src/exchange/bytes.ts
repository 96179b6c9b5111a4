import { failure, success, type Result } from '../result.ts'

/** The largest file that is read at all, in bytes: to be checked before its content is asked for. */
export const MAX_FILE_BYTES = 20 * 1024 * 1024

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be'

/** What a file that holds no text turned out to be. 'old-office': Word, Excel or PowerPoint from before 2007. */
export type ForeignType = 'excel' | 'word' | 'powerpoint' | 'zip' | 'old-office' | 'pdf' | 'png' | 'jpeg'

export type BytesError =
  | { readonly kind: 'foreign-file'; readonly type: ForeignType }
  /** Not a text in that encoding; `line` is the one with the first wrong byte, from 1. */
  | { readonly kind: 'bad-encoding'; readonly encoding: Encoding; readonly line: number }

/** The part of the platform's own decoder that is used here; exchange is compiled without the DOM's types. */
interface Decoder {
  readonly decode: (bytes: Uint8Array, options?: { readonly stream: boolean }) => string
}
declare const TextDecoder: new (encoding: Encoding, options: { readonly fatal: true }) => Decoder

const SIGNATURES: readonly { readonly type: ForeignType; readonly bytes: readonly number[] }[] = [
  { type: 'zip', bytes: [0x50, 0x4b, 0x03, 0x04] },
  { type: 'zip', bytes: [0x50, 0x4b, 0x05, 0x06] },
  { type: 'pdf', bytes: [0x25, 0x50, 0x44, 0x46] },
  { type: 'old-office', bytes: [0xd0, 0xcf, 0x11, 0xe0] },
  { type: 'png', bytes: [0x89, 0x50, 0x4e, 0x47] },
  { type: 'jpeg', bytes: [0xff, 0xd8, 0xff] },
]

/** The entry that every document of a kind has; names in a ZIP are not compressed. */
const ZIP_ENTRIES: readonly { readonly type: ForeignType; readonly name: string }[] = [
  { type: 'excel', name: 'xl/workbook' },
  { type: 'word', name: 'word/document' },
  { type: 'powerpoint', name: 'ppt/presentation' },
]

/**
 * The text of a file, in UTF-8 or UTF-16 with or without a byte order mark, which is left out.
 *
 * A file that holds only the mark gives the mark, so that it can be told from a file of 0 bytes.
 *
 * @param encoding - what the user says it is; otherwise it is found out
 */
export function decodeText(bytes: Uint8Array, encoding: Encoding = encodingOf(bytes)): Result<string, BytesError> {
  const type = foreignTypeOf(bytes)
  if (type !== null) return failure({ kind: 'foreign-file', type })

  const text = decoded(bytes, encoding)
  if (text === null) return failure({ kind: 'bad-encoding', encoding, line: lineOfFault(bytes, encoding) })
  return success(text === '' && bytes.length > 0 ? '\uFEFF' : text)
}

/** By its first bytes, and the entries of a ZIP; null for what may be text. */
export function foreignTypeOf(bytes: Uint8Array): ForeignType | null {
  const type = SIGNATURES.find((signature) => startsWith(bytes, signature.bytes))?.type ?? null
  if (type !== 'zip') return type
  return ZIP_ENTRIES.find(({ name }) => includes(bytes, name))?.type ?? type
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte)
}

function includes(bytes: Uint8Array, ascii: string): boolean {
  const wanted = Array.from(ascii, (character) => character.charCodeAt(0))
  const first = wanted[0] ?? 0
  for (let at = bytes.indexOf(first); at !== -1; at = bytes.indexOf(first, at + 1)) {
    if (startsWith(bytes.subarray(at, at + wanted.length), wanted)) return true
  }
  return false
}

/** By the byte order mark; without one, a zero among the first two bytes is half of a UTF-16 letter. */
export function encodingOf(bytes: Uint8Array): Encoding {
  const [first, second] = bytes
  if (first === undefined || second === undefined) return 'utf-8'
  if ((first === 0xff && second === 0xfe) || (first > 0 && second === 0)) return 'utf-16le'
  if ((first === 0xfe && second === 0xff) || (first === 0 && second > 0)) return 'utf-16be'
  return 'utf-8'
}

function decoded(bytes: Uint8Array, encoding: Encoding, isPart = false): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes, { stream: isPart })
  } catch {
    // The decoder throws for nothing else than bytes that mean nothing in this encoding.
    return null
  }
}

/** Halves the bytes until the longest beginning that can be read is found. */
function lineOfFault(bytes: Uint8Array, encoding: Encoding): number {
  let [good, bad] = [0, bytes.length + 1]
  while (bad - good > 1) {
    const middle = Math.floor((good + bad) / 2)
    if (decoded(bytes.subarray(0, middle), encoding, true) === null) bad = middle
    else good = middle
  }
  const text = decoded(bytes.subarray(0, good), encoding, true) ?? ''
  return text.split(/\r\n|\r|\n/).length
}
