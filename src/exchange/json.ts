import { failure, success, type Result } from '../result.ts'
import { faultOf } from './jsonFault.ts'

/** How many lists and objects may lie within each other. */
export const MAX_DEPTH = 64

/** Both from 1; a column is a character, and a line ends at LF, CR or CRLF. */
interface Position {
  readonly line: number
  readonly column: number
}

export type JsonError =
  /** Nothing at all, or nothing but blanks. */
  | { readonly kind: 'empty' | 'blank' }
  | ({ readonly kind: 'too-deep'; readonly limit: number } & Position)
  /** Cut off: inside a quoted text, or elsewhere. The position is the end. */
  | ({ readonly kind: 'ends-in-text' | 'ends-early' } & Position)
  /** `found`: the character or bare word that cannot stand there; one that cannot be seen as 'U+000A'. */
  | ({ readonly kind: 'syntax'; readonly found: string } & Position)

const [QUOTE, BACKSLASH] = [0x22, 0x5c]
const [OPEN_LIST, CLOSE_LIST, OPEN_OBJECT, CLOSE_OBJECT] = [0x5b, 0x5d, 0x7b, 0x7d]

/** Reads JSON of at most `MAX_DEPTH`, or says where it stops being JSON. Byte order marks before it are skipped. */
export function parseJson(source: string): Result<unknown, JsonError> {
  const text = source.replace(/^\uFEFF+/, '')
  if (text.trim() === '') return failure({ kind: source === '' ? 'empty' : 'blank' })

  // Before parsing: the engine's parser is free to overflow its stack.
  const deepAt = tooDeepAt(text)
  if (deepAt !== null) return failure({ kind: 'too-deep', limit: MAX_DEPTH, ...positionOf(text, deepAt) })

  try {
    return success(JSON.parse(text))
  } catch {
    // Nothing but a syntax error is left. The engines word and place theirs differently, so we look ourselves.
    const { at, ...fault } = faultOf(text)
    return failure({ ...fault, ...positionOf(text, at) })
  }
}

export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** The index of the bracket that goes too deep; brackets in quoted texts do not count. */
function tooDeepAt(text: string): number | null {
  let depth = 0
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at)
    if (unit === QUOTE) at = endOfText(text, at)
    if (unit === CLOSE_LIST || unit === CLOSE_OBJECT) depth -= 1
    if (unit === OPEN_LIST || unit === OPEN_OBJECT) depth += 1
    if (depth > MAX_DEPTH) return at
  }
  return null
}

/** The index of the quotation mark that closes a text, or the end when none does. */
function endOfText(text: string, start: number): number {
  let at = start + 1
  while (at < text.length && text.charCodeAt(at) !== QUOTE) at += text.charCodeAt(at) === BACKSLASH ? 2 : 1
  return at
}

function positionOf(text: string, at: number): Position {
  const before = text.slice(0, at)
  let [line, start] = [1, 0]
  for (const lineBreak of before.matchAll(/\r\n|\r|\n/g)) {
    line += 1
    start = lineBreak.index + lineBreak[0].length
  }
  return { line, column: countCharacters(before.slice(start)) + 1 }
}

function countCharacters(text: string): number {
  let count = 0
  // A character outside the basic plane takes two units.
  for (let at = 0; at < text.length; at += (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1) count += 1
  return count
}
