import type { Size } from './pictureLayout.ts'
import { wrapText } from './stairText.ts'
import type { FontWeight } from './textWidth.ts'

/** A cell: words with a smaller note below them, or a drawing. */
export type RowCell =
  | { readonly kind: 'words'; readonly text: string; readonly note?: string; readonly weight?: FontWeight }
  | { readonly kind: 'drawing'; readonly size: Size }

export interface RowsRequest {
  /** Of the columns, in px. */
  readonly widths: readonly number[]
  readonly heads: readonly RowCell[]
  readonly rows: readonly (readonly RowCell[])[]
}

/** A line of words; its baseline is relative to the top of its row. */
export interface RowLine {
  readonly text: string
  readonly y: number
  readonly size: number
  readonly weight: FontWeight
  readonly isNote: boolean
}

export interface CellPlace {
  readonly x: number
  readonly lines: readonly RowLine[]
  /** Of a drawing's upper edge, relative to the top of its row. */
  readonly top: number
}

export interface RowPlace {
  readonly y: number
  readonly height: number
  readonly cells: readonly CellPlace[]
}

export interface RowsLayout extends Size {
  readonly head: RowPlace
  readonly rows: readonly RowPlace[]
}

const TEXT = { size: 14, step: 18 } as const
const NOTE = { size: 12, step: 15 } as const
const HEAD = { size: 12, step: 15 } as const
const COLUMN_GAP = 18
const PAD = 5
const MOST_LINES = 60

/** A table with drawings in it, for a picture: each row as high as its highest cell, and no word left out. */
export function layoutRows({ widths, heads, rows }: RowsRequest): RowsLayout {
  const lefts = widths.map((_, index) => widths.slice(0, index).reduce((sum, width) => sum + width + COLUMN_GAP, 0))
  const columns = widths.map((width, index) => ({ width, x: lefts[index] ?? 0 }))
  const head = rowOf(heads, columns, { y: 0, isHead: true })
  const placed: RowPlace[] = []
  let y = head.height
  for (const cells of rows) {
    const row = rowOf(cells, columns, { y, isHead: false })
    placed.push(row)
    y += row.height
  }
  const last = columns.at(-1)
  return { width: Math.ceil((last?.x ?? 0) + (last?.width ?? 1)), height: Math.ceil(y), head, rows: placed }
}

interface Column {
  readonly x: number
  readonly width: number
}

interface RowStart {
  readonly y: number
  readonly isHead: boolean
}

function rowOf(cells: readonly RowCell[], columns: readonly Column[], { y, isHead }: RowStart): RowPlace {
  const blocks = cells.map((cell, index) => ({ cell, column: columns[index] ?? { x: 0, width: 1 } }))
  const texts = blocks.map(({ cell, column }) => linesOf(cell, column.width, isHead))
  const heights = blocks.map(({ cell }, index) => (cell.kind === 'drawing' ? cell.size.height : (texts[index]?.height ?? 0)))
  const isBare = isHead && heights.every((each) => each === 0)
  const height = isBare ? 0 : Math.max(0, ...heights) + 2 * PAD
  return {
    y,
    height,
    cells: blocks.map(({ column }, index) => {
      // A head stands on the line below it.
      const top = isHead ? height - PAD - (heights[index] ?? 0) : (height - (heights[index] ?? 0)) / 2
      const lines = texts[index]?.lines ?? []
      return { x: column.x, top, lines: lines.map((line) => ({ ...line, y: line.y + top })) }
    }),
  }
}

function linesOf(cell: RowCell, width: number, isHead: boolean): { readonly lines: readonly RowLine[]; readonly height: number } {
  if (cell.kind === 'drawing' || (cell.text === '' && (cell.note ?? '') === '')) return { lines: [], height: 0 }
  const font = isHead ? HEAD : TEXT
  const weight = isHead ? 600 : (cell.weight ?? 400)
  const texts = cell.text === '' ? [] : wrapText(cell.text, { size: font.size, weight, width, maxLines: MOST_LINES }).lines
  const notes = (cell.note ?? '') === '' ? [] : wrapText(cell.note ?? '', { size: NOTE.size, weight: 400, width, maxLines: MOST_LINES }).lines
  const start = texts.length * font.step
  return {
    lines: [
      ...texts.map((text, index) => ({ text, y: index * font.step + font.size, size: font.size, weight, isNote: isHead })),
      ...notes.map((text, index) => ({ text, y: start + index * NOTE.step + NOTE.size, size: NOTE.size, weight: 400 as const, isNote: true })),
    ],
    height: start + notes.length * NOTE.step,
  }
}
