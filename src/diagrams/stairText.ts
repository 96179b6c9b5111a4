import { remembered } from '../ui/remembered.ts'
import { textWidth, type FontWeight } from './textWidth.ts'

export interface StairFont {
  readonly size: number
  readonly weight: FontWeight
}

/** Room for lines of text. */
export interface StairColumn extends StairFont {
  readonly width: number
  readonly maxLines: number
  /** What stands before the first line, in px. */
  readonly indent?: number
}

interface Filling extends StairColumn {
  /** A word that needs more than a line may begin behind others. */
  readonly isDense?: boolean
}

export interface WrappedText {
  readonly lines: readonly string[]
  /** Something is left out; the last line ends with an ellipsis. */
  readonly isCut: boolean
  /** A word is divided. */
  readonly isBroken: boolean
}

const ELLIPSIS = '…'
const SOFT_HYPHEN = '\u00ad'
const graphemes = new Intl.Segmenter('da', { granularity: 'grapheme' })
// Each of these is a grapheme of its own; segmenting takes long where there are many names.
const SIMPLE = /^[\u0020-\u007e\u00a0-\u024f\u2010-\u2027]*$/
// After a space, a hyphen or a slash; a dash stays with the word before it.
const BREAK = /(?<=\s)(?![–—-]\s)|(?<=[/-])(?!\s)/
// Danish and English words are mostly divided before a consonant, or a pair such as 'gr', that a vowel follows.
const SYLLABLE = /^\p{L}{3,}(?<!(?:[bfgkp](?=\|[lr])|[dt](?=\|r)))\|(?:[bfgkp][lr]|[dt]r|[bcdfghjklmnpqrstvwxz])[aeiouyæøå]\p{L}/iu

/** Breaks a text into lines of about equal width, as few as can be; what has no room is cut. */
export const wrapText = remembered(wrapped, (text: string, { size, weight, width, maxLines, indent = 0 }: StairColumn) =>
  [size, weight, width, maxLines, indent, text].join(' '),
)

function wrapped(text: string, column: StairColumn): WrappedText {
  const pieces = plain(text).split(BREAK)
  const first = linesOf(pieces, column)
  if (!first.isCut && !first.isBroken) return column.indent === undefined ? evened(pieces, first, column) : first
  if (!first.isCut) return first
  const dense = linesOf(pieces, { ...column, isDense: true })
  return dense.isCut ? first : dense
}

/** A text in one line, cut between graphemes when it is too long. */
export const cutToWidth = remembered(cut, (text: string, { size, weight, width }: StairFont & { readonly width: number }) =>
  [size, weight, width, text].join(' '),
)

function cut(text: string, font: StairFont & { readonly width: number }): string {
  const whole = shown(plain(text))
  if (textWidth(whole, font.size, font.weight) <= font.width) return whole
  const parts = graphemesOf(whole)
  const room = font.width - textWidth(ELLIPSIS, font.size, font.weight)
  return parts.slice(0, fittingParts(parts, { ...font, width: room })).join('').trimEnd() + ELLIPSIS
}

function linesOf(pieces: readonly string[], column: Filling): WrappedText {
  const lines: string[] = []
  let isBroken = false
  let rest = pieces
  while (rest.length > 0 && lines.length < column.maxLines - 1) {
    const line = lineFrom(rest, lines.length === 0 ? withoutIndent(column) : column)
    lines.push(line.text)
    rest = line.rest
    isBroken ||= line.isBroken
  }
  if (rest.length === 0) return { lines, isCut: lines.at(-1) === ELLIPSIS, isBroken }
  const last = cutToWidth(rest.join(''), column)
  return { lines: [...lines, last], isCut: last !== shown(rest.join('')), isBroken }
}

function withoutIndent({ indent = 0, ...column }: Filling): Filling {
  return { ...column, width: column.width - indent }
}

/** Narrower and narrower, as long as the lines stay as many and the words whole. */
function evened(pieces: readonly string[], text: WrappedText, column: StairColumn): WrappedText {
  const widest = Math.max(...text.lines.map((line) => textWidth(line, column.size, column.weight)))
  const narrower = linesOf(pieces, { ...column, width: widest - 0.01, maxLines: text.lines.length })
  if (narrower.isCut || narrower.isBroken || text.lines.length === 1) return text
  return evened(pieces, narrower, column)
}

interface Line {
  readonly text: string
  readonly rest: readonly string[]
  readonly isBroken: boolean
}

function lineFrom(pieces: readonly string[], column: Filling): Line {
  let text = ''
  let count = 0
  for (const piece of pieces) {
    if (!fits(shown(text + piece), column)) break
    text += piece
    count++
  }
  const [word = '', ...rest] = pieces.slice(count)
  if (count > 0) {
    const room = column.width - textWidth(text, column.size, column.weight)
    const part = column.isDense && !fits(shown(word), column) ? divided(word, { ...column, width: room }) : null
    if (part?.isGood) return { text: shown(text + part.start), rest: [part.end, ...rest], isBroken: true }
    return { text: shown(text), rest: pieces.slice(count), isBroken: false }
  }
  const { start, end } = divided(word, column)
  // A grapheme wider than the line: nothing of what follows can be shown.
  if (start === '') return { text: ELLIPSIS, rest: [], isBroken: true }
  return { text: start, rest: [end, ...rest], isBroken: true }
}

interface Division {
  readonly start: string
  readonly end: string
  /** At a soft hyphen or a syllable. */
  readonly isGood: boolean
}

/** Divides a word that no line can hold: at a soft hyphen, else where a syllable may begin, else where it is full. */
function divided(word: string, column: StairColumn): Division {
  const parts = graphemesOf(word)
  const hyphen = textWidth('-', column.size, column.weight)
  const full = fittingParts(parts, { ...column, width: column.width - hyphen })
  const places = Array.from({ length: full }, (_, index) => full - index)
  const place =
    places.find((at) => parts[at - 1] === SOFT_HYPHEN) ??
    places.find((at) => at > full / 2 && SYLLABLE.test(`${wordPart(parts, 0, at)}|${wordPart(parts, at, at + 4)}`))
  const start = shown(wordPart(parts, 0, place ?? full))
  const end = parts.slice(place ?? full).join('')
  const isWord = /\p{L}$/u.test(start) && /^\p{L}/u.test(end)
  return { start: isWord ? `${start}-` : start, end, isGood: place !== undefined }
}

function wordPart(parts: readonly string[], from: number, to: number): string {
  return parts.slice(from, to).join('')
}

/** How many of the first graphemes fit. */
function fittingParts(parts: readonly string[], { width, size, weight }: StairFont & { width: number }): number {
  let used = 0
  const tooMany = parts.findIndex((part) => {
    used += textWidth(part, size, weight)
    return used > width
  })
  return tooMany < 0 ? parts.length : tooMany
}

function fits(text: string, { width, size, weight }: StairColumn): boolean {
  return textWidth(text, size, weight) <= width
}

function graphemesOf(text: string): readonly string[] {
  if (SIMPLE.test(text)) return Array.from(text)
  return Array.from(graphemes.segment(text), ({ segment }) => segment)
}

/** One line of characters that an SVG file may hold. */
function plain(text: string): string {
  return text
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/[\p{Cc}\p{Cs}\ufffe\uffff]/gu, '')
    .trim()
}

function shown(line: string): string {
  return line.replaceAll(SOFT_HYPHEN, '').trim()
}
