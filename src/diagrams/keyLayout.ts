import type { Size } from './pictureLayout.ts'
import { wrapText } from './stairText.ts'
import { textWidth } from './textWidth.ts'

/** Of the words of a key, in px; the first baseline below the upper edge of the row. */
export const KEY_TEXT = { size: 13, step: 18, ascent: 15 } as const

export interface KeyRequest {
  readonly sign: Size | null
  readonly words: string
}

/** Where an entry lies, in px; all but its own place is relative to that. */
export interface KeyPlace {
  readonly x: number
  readonly y: number
  readonly signY: number
  readonly textX: number
  /** By their baselines. */
  readonly lines: readonly { readonly text: string; readonly y: number }[]
}

const ROW = 22
const SIGN_GAP = 8
const ENTRY_GAP = 26
const MOST_LINES = 40

/** Entries beside each other as long as they have room, then in the next row; all words in full. */
export function layoutKey(
  entries: readonly KeyRequest[],
  width: number,
): { readonly height: number; readonly entries: readonly KeyPlace[] } {
  const places: KeyPlace[] = []
  let [x, y, row] = [0, 0, 0]
  for (const { sign, words } of entries) {
    const textX = sign ? sign.width + SIGN_GAP : 0
    const { lines } = wrapText(words, { size: KEY_TEXT.size, weight: 400, width: width - textX, maxLines: MOST_LINES })
    const reach = textX + Math.max(0, ...lines.map((line) => textWidth(line, KEY_TEXT.size, 400)))
    if (x > 0 && x + reach > width) [x, y, row] = [0, y + row, 0]
    const signHeight = sign?.height ?? 0
    const placed = lines.map((text, index) => ({ text, y: KEY_TEXT.ascent + index * KEY_TEXT.step }))
    places.push({ x, y, signY: (ROW - signHeight) / 2, textX, lines: placed })
    x += reach + ENTRY_GAP
    row = Math.max(row, ROW + (lines.length - 1) * KEY_TEXT.step, signHeight + 2)
  }
  return { height: entries.length === 0 ? 0 : y + row, entries: places }
}
