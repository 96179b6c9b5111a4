import { wrapText } from './stairText.ts'
import type { FontWeight } from './textWidth.ts'

/** Width and height, in CSS px. */
export interface Size {
  readonly width: number
  readonly height: number
}

export interface PictureRequest {
  readonly heading: string
  /** What stands below the drawing, each from a new line. */
  readonly foot: readonly string[]
  /** Of the drawing. */
  readonly size: Size
}

/** A text in lines: its first baseline, and how far one is below the other. */
export interface PictureText {
  readonly lines: readonly string[]
  readonly y: number
  readonly step: number
  readonly size: number
  readonly weight: FontWeight
}

/** Where a picture's parts lie, in CSS px from its upper left corner. */
export interface PictureLayout extends Size {
  readonly margin: number
  readonly heading: PictureText
  /** Of the drawing's upper left corner. */
  readonly x: number
  readonly y: number
  /** The line between drawing and foot. */
  readonly rule: number
  readonly foot: PictureText
}

const MARGIN = 24
/** A narrow drawing still has a heading of more than a word in a line. */
const LEAST_WIDTH = 600
const HEADING = { size: 22, step: 28, weight: 600 } as const
const FOOT = { size: 13, step: 19, weight: 400 } as const
/** Nothing is left out, however long a name is. */
const MOST_LINES = 200

/** The place of a heading, a drawing, and what is said of it below; all texts in full. */
export function layoutPicture({ heading, foot, size }: PictureRequest): PictureLayout {
  const room = Math.max(size.width, LEAST_WIDTH)
  const head = wrapText(heading, { ...HEADING, width: room, maxLines: MOST_LINES }).lines
  const told = foot.flatMap((text) => wrapText(text, { ...FOOT, width: room, maxLines: MOST_LINES }).lines)
  const top = MARGIN + head.length * HEADING.step + (head.length > 0 ? 12 : 0)
  const rule = top + size.height + 16
  return {
    width: Math.ceil(room + 2 * MARGIN),
    height: Math.ceil(rule + 12 + told.length * FOOT.step + MARGIN / 2),
    margin: MARGIN,
    heading: { ...HEADING, lines: head, y: MARGIN + HEADING.size },
    x: MARGIN + (room - size.width) / 2,
    y: top,
    rule,
    foot: { ...FOOT, lines: told, y: rule + 12 + FOOT.size },
  }
}
