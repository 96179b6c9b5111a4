import { wrapText, type StairColumn } from '../../diagrams/stairText.ts'

/** How the text of a cell is set; widths and heights in px, as on the sheet. */
export interface PaperText extends StairColumn {
  readonly lineHeight: number
}

/** How high a text will be, without drawing it: the font's own widths are known. */
export function heightOfText(text: string, { lineHeight, ...column }: PaperText): number {
  return text === '' ? 0 : wrapText(text, column).lines.length * lineHeight
}

/** Between the head and the foot of a page, in px: the page's height less theirs, at their highest. */
export const PAPER_BODY = 938
const HEADING: PaperText = { width: 703, size: 17, weight: 600, maxLines: 2, lineHeight: 21 }
/** Around a heading, with the topic above it. */
const AROUND_HEADING = 28

/** What is left of a page below these headings, in px. */
export function roomBelow(headings: readonly string[]): number {
  return headings.reduce((room, text) => room - AROUND_HEADING - heightOfText(text, HEADING), PAPER_BODY)
}

/**
 * How many of the items, from the first one on, have room below each other.
 *
 * @param more - the height of the line that stands there in place of the others
 */
export function countFitting(heights: readonly number[], room: number, more: number): number {
  const all = heights.reduce((sum, height) => sum + height, 0)
  if (all <= room) return heights.length
  let left = room - more
  const first = heights.findIndex((height) => {
    left -= height
    return left < 0
  })
  return first === -1 ? heights.length : first
}
