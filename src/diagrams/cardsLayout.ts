import type { Size } from './pictureLayout.ts'
import { wrapText } from './stairText.ts'
import type { FontWeight } from './textWidth.ts'

/** A text below the drawing of a card. */
export interface CardText {
  readonly text: string
  readonly weight: FontWeight
  /** What has no room in so many is cut. */
  readonly maxLines: number
}

export interface CardsRequest {
  /** Of the drawing in each card, in px: all are alike. */
  readonly drawing: Size
  readonly cards: readonly (readonly CardText[])[]
  readonly columns: number
}

/** A line of words; its baseline is relative to the upper edge of the card. */
export interface CardLine {
  readonly text: string
  readonly y: number
  readonly weight: FontWeight
}

/** Where a card lies, in px; it is as high as the highest of its row. */
export interface CardPlace {
  readonly x: number
  readonly y: number
  readonly height: number
  readonly lines: readonly CardLine[]
}

export interface CardsLayout extends Size {
  readonly places: readonly CardPlace[]
}

/** In px; the first baseline is so far below the drawing. */
export const CARD = { width: 146, padding: 8, size: 13, step: 17, ascent: 16, gap: 10 } as const

/** Cards row by row, with the texts of each in lines below its drawing. */
export function layoutCards({ drawing, cards, columns }: CardsRequest): CardsLayout {
  const all = cards.map((texts) => linesOf(texts, drawing))
  const places: CardPlace[] = []
  let y = 0
  for (let from = 0; from < all.length; from += columns) {
    const row = all.slice(from, from + columns)
    const height = CARD.padding + drawing.height + CARD.step * Math.max(...row.map(({ length }) => length)) + CARD.padding + 4
    places.push(...row.map((lines, column) => ({ x: column * (CARD.width + CARD.gap), y, height, lines })))
    y += height + CARD.gap
  }
  const across = Math.min(columns, cards.length)
  return { width: Math.max(0, across * (CARD.width + CARD.gap) - CARD.gap), height: Math.max(0, y - CARD.gap), places }
}

function linesOf(texts: readonly CardText[], { height }: Size): readonly CardLine[] {
  const top = CARD.padding + height + CARD.ascent
  return texts
    .filter(({ text }) => text.trim() !== '')
    .flatMap(({ text, weight, maxLines }) => {
      const { lines } = wrapText(text.trim(), { size: CARD.size, weight, width: CARD.width - 2 * CARD.padding, maxLines })
      return lines.map((line) => ({ text: line, weight }))
    })
    .map((line, index) => ({ ...line, y: top + index * CARD.step }))
}

/** As few rows as there can be, and as even: five and five rather than nine and one. */
export function columnsFor(count: number, most: number): number {
  const rows = Math.max(1, Math.ceil(count / most))
  return Math.max(1, Math.ceil(count / rows))
}
