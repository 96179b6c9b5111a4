import { textWidth } from '../../diagrams/textWidth.ts'
import { graphemesOf } from '../../exchange/graphemes.ts'

/** A text as it is set: in which size, how bold, and how wide its lines may be. */
export interface Setting {
  /** In points, as the size is. */
  readonly width: number
  readonly size: number
  readonly isBold: boolean
}

/**
 * Where our face is not installed, a program takes the theme's, and its own bold for our semi-bold: measured over Danish
 * sentences the widest of them is 3 % wider than what is measured here.
 */
const CAUTION = 1.06

/** How many lines a text takes at most, whatever program shows it; one for no text. */
export function countLines(text: string, setting: Setting): number {
  return Math.max(1, linesOf(text, setting).length)
}

/** A text that takes so many lines at most; one that is longer is cut between characters, and ends with '…'. */
export function cutToLines(text: string, lines: number, setting: Setting): string {
  const all = linesOf(text, setting)
  if (all.length <= lines) return text
  const last = [...graphemesOf(all[lines - 1] ?? '')]
  while (last.length > 0 && !isWithin(`${last.join('').trim()}…`, setting)) last.pop()
  return `${[...all.slice(0, Math.max(0, lines - 1)), last.join('')].join('').trimEnd()}…`
}

/** The lines of a text, which together are the text: broken at blanks, and within a word that is wider than a line. */
function linesOf(text: string, setting: Setting): readonly string[] {
  const lines: string[] = []
  let line = ''
  for (const [word] of text.matchAll(/\S+\s*|\s+/gu)) {
    for (const piece of isWithin(word, setting) ? [word] : piecesOf(word, setting)) {
      if (line !== '' && !isWithin(line + piece, setting)) {
        lines.push(line)
        line = ''
      }
      line += piece
    }
  }
  return line === '' ? lines : [...lines, line]
}

/** The parts of a long word that fill a line each; a character wider than a line has one to itself. */
function piecesOf(word: string, setting: Setting): readonly string[] {
  const pieces: string[] = []
  let piece = ''
  for (const character of graphemesOf(word)) {
    if (piece !== '' && !isWithin(piece + character, setting)) {
      pieces.push(piece)
      piece = ''
    }
    piece += character
  }
  return [...pieces, piece]
}

/** Blanks at the end of a line hang over its edge. */
function isWithin(text: string, { width, size, isBold }: Setting): boolean {
  return textWidth(text.trimEnd(), size, isBold ? 600 : 400) * CAUTION <= width
}
