import type { ReactElement } from 'react'
import type { FontWeight } from '../../diagrams/textWidth.ts'

// What pages are made of. Everything knows how high it will be, so that pages are made without drawing them.

/** How a text is set, and the room above and below it; in px, as on the sheet. */
export interface PaperStyle {
  readonly size: number
  readonly weight: FontWeight
  readonly lineHeight: number
  readonly around: number
  /** Longer texts end with an ellipsis. */
  readonly maxLines: number
}

/** `leaf.css` sets texts the same way. */
export const STYLES = {
  title: { size: 22, weight: 600, lineHeight: 27, around: 14, maxLines: 5 },
  intro: { size: 13, weight: 400, lineHeight: 18, around: 6, maxLines: 14 },
  finding: { size: 17, weight: 600, lineHeight: 21, around: 28, maxLines: 3 },
  sub: { size: 13, weight: 600, lineHeight: 17, around: 11, maxLines: 2 },
  body: { size: 12, weight: 400, lineHeight: 16, around: 4, maxLines: 8 },
  note: { size: 11, weight: 400, lineHeight: 14, around: 4, maxLines: 8 },
} as const satisfies Readonly<Record<string, PaperStyle>>

export type TextStyle = keyof typeof STYLES

/** A heading or a paragraph. A heading never stands last on a page. */
export interface TextBlock {
  readonly kind: 'text'
  readonly style: TextStyle
  readonly text: string
  /** What a finding is about, in a line above it. */
  readonly topic?: string
}

/** A text within a cell. */
export interface CellText {
  readonly text: string
  readonly isStrong?: boolean
  /** Says that it is late, at the end of the text, where it stands out. */
  readonly late?: string
  readonly maxLines: number
}

export interface CellFigure {
  /** In px. */
  readonly height: number
  readonly draw: () => ReactElement
}

export interface Column {
  /** '' in all columns: the table has no heads. */
  readonly head: string
  /** Below the head: the scale of what the column draws. */
  readonly figure?: CellFigure
  /** Share of the table. */
  readonly share: number
}

export interface Row {
  readonly key: string
  /** The first one heads the row. */
  readonly cells: readonly (readonly CellText[] | CellFigure)[]
}

/** Rows that may go on over several pages; each stays whole. */
export interface TableBlock {
  readonly kind: 'table'
  /** What it shows, for those who do not see it. */
  readonly label: string
  readonly columns: readonly Column[]
  readonly rows: readonly Row[]
  /** Which tables give up rows first when there is no room for all; null where all of them stay. */
  readonly yields: 'first' | 'last' | null
  /** Says how many rows are left to the screen. */
  readonly more: (count: number) => string
}

/** A drawing, never cut. */
export interface FigureBlock {
  readonly kind: 'figure'
  readonly height: number
  readonly draw: () => ReactElement
}

/** Blocks beside each other, on one page. */
export interface SideBySide {
  readonly kind: 'beside'
  readonly sides: readonly { readonly width: number; readonly blocks: readonly (TextBlock | FigureBlock)[] }[]
}

export type Block = TextBlock | TableBlock | FigureBlock | SideBySide

/** What a person can leave out as one. */
export interface Part<Id extends string = string> {
  readonly id: Id
  readonly blocks: readonly Block[]
  /** Always on one page where a page can hold it, whatever is left out for that. */
  readonly isWhole?: boolean
}

/** A block as it stands on a page: of a table the rows that are there, and what is said of those that are nowhere. */
export interface Placed {
  readonly block: Block
  readonly rows: readonly Row[]
  readonly more: string | null
}

export type Page = readonly Placed[]

/** Of a page of paper within its margins, in px. */
export const PAPER_WIDTH = 703
/** Between two columns, or two sides. */
export const GAP = 12
/** Around the text of a row, with its line. */
export const ROW_PADDING = 7
export const CELL = { size: 11, lineHeight: 14 } as const
/** The line that says how many rows are missing. */
export const MORE_HEIGHT = 19
/** Around a table and a figure. */
export const AROUND_BLOCK = 8

/** A text in a cell, as long as it may be. */
export function cell(text: string, maxLines = 2): readonly CellText[] {
  return text === '' ? [] : [{ text, maxLines }]
}

/** Words of a cell in semi-bold; what has no room in the lines is cut. */
export function strong(text: string, maxLines = 2): CellText {
  return { text, isStrong: true, maxLines }
}

/** A text that is set over the whole width of the page. */
export function textBlock(style: TextStyle, text: string): TextBlock {
  return { kind: 'text', style, text }
}
