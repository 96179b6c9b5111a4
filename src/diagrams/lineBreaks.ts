import { textWidth } from './textWidth.ts'

/** One way of writing a label. Widths are in em of the semi-bold weight, so that they hold for any size. */
export interface LabelForm {
  readonly lines: readonly string[]
  readonly widths: readonly number[]
  /** The widest line. */
  readonly width: number
  /** How little we like it, whatever the place: small words at line ends, hyphens, the short name. */
  readonly cost: number
}

interface Writing {
  readonly label: string
  readonly short: string
  readonly maxLines: number
}

const SOFT_HYPHEN = '\u00ad'
const SHORT_COST = 90
const SMALL_WORD_COST = 9
const HYPHEN_COST = 12
const WIDTH_COST = 1
const MOST_PIECES = 12
const MOST_FORMS = 6

// Words that belong to the next one; a line should not end with them.
const SMALL_WORD = /(?:^| )(?:og|på|i|af|til|over|for|med|om|en|et|and|of|to|in|on|the|with|a|an)$/i

/** All ways of writing a label, the cheapest first: the whole name, and the short one, which costs extra. */
export function labelForms({ label, short, maxLines }: Writing): readonly LabelForm[] {
  const whole = goodForms(label, maxLines, 0)
  const hasShort = plain(short) !== '' && plain(short) !== plain(label)
  const brief = hasShort ? goodForms(short, maxLines, SHORT_COST) : []
  return [...whole, ...brief].toSorted((a, b) => a.cost - b.cost)
}

/** The cheapest few for each number of lines; a name of many words has dozens that nobody would choose. */
function goodForms(text: string, maxLines: number, extra: number): readonly LabelForm[] {
  const forms = waysToBreak(text, maxLines).map((lines) => formOf(lines, extra))
  const counts = Array.from({ length: maxLines }, (_, index) => index + 1)
  return counts.flatMap((count) =>
    forms
      .filter(({ lines }) => lines.length === count)
      .toSorted((a, b) => a.cost - b.cost)
      .slice(0, MOST_FORMS),
  )
}

/** The lines of a text for each way of breaking it at spaces, hyphens and soft hyphens. */
export function waysToBreak(text: string, maxLines: number): readonly (readonly string[])[] {
  const pieces = piecesOf(text)
  if (pieces.length === 0) return []
  const ways: string[][] = []
  const add = (start: number, lines: readonly string[]) => {
    ways.push([...lines, lineOf(pieces.slice(start))])
    if (lines.length + 1 === maxLines) return
    for (let end = start + 1; end < pieces.length; end++) {
      add(end, [...lines, lineOf(pieces.slice(start, end))])
    }
  }
  add(0, [])
  return ways
}

/** Pieces with the sign that they end with; a very long text keeps its tail in one, so that ways stay few. */
function piecesOf(text: string): readonly string[] {
  // A piece keeps the sign that it ends with.
  const words = text.replace(/[\s\u00ad]+$/, '').trimStart()
  const all = words.split(/(?<=[\s\u00ad-])/).filter((piece) => piece.trim() !== '')
  if (all.length <= MOST_PIECES) return all
  return [...all.slice(0, MOST_PIECES - 1), all.slice(MOST_PIECES - 1).join('')]
}

function lineOf(pieces: readonly string[]): string {
  const line = pieces.join('').trim()
  const isBroken = line.endsWith(SOFT_HYPHEN)
  return plain(line) + (isBroken ? '-' : '')
}

function formOf(lines: readonly string[], extra: number): LabelForm {
  const widths = lines.map((line) => textWidth(line, 1, 600))
  const width = Math.max(...widths)
  const notLast = lines.slice(0, -1)
  const smallWords = notLast.filter((line) => SMALL_WORD.test(line)).length
  const hyphens = notLast.filter((line) => line.endsWith('-')).length
  const uneven = width - Math.min(...widths)
  const cost = extra + smallWords * SMALL_WORD_COST + hyphens * HYPHEN_COST + (width + uneven) * WIDTH_COST
  return { lines, widths, width, cost }
}

function plain(text: string): string {
  return text.replaceAll(SOFT_HYPHEN, '').trim()
}
