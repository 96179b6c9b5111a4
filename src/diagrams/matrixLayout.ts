import type { Size } from './pictureLayout.ts'
import { wrapText } from './stairText.ts'
import { textWidth, type FontWeight } from './textWidth.ts'

export interface MatrixRequest {
  /** What rows and columns are by: 'Trin', 'Aldersgruppe'. */
  readonly rowClass: string
  readonly columnClass: string
  readonly rows: readonly string[]
  readonly columns: readonly string[]
  /** Over and beside the totals: 'I alt'. */
  readonly total: string
}

/** Where a column lies across, or a row down. */
export interface MatrixSpan {
  readonly start: number
  readonly length: number
}

/** A line of a head, at its baseline. */
export interface MatrixLine {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly size: number
  readonly weight: FontWeight
  readonly anchor: 'start' | 'middle'
}

/** Where things lie, in CSS px from the upper left corner. */
export interface MatrixLayout extends Size {
  readonly columns: readonly MatrixSpan[]
  readonly rows: readonly MatrixSpan[]
  /** The column and the row of the totals. */
  readonly totalColumn: MatrixSpan
  readonly totalRow: MatrixSpan
  readonly lines: readonly MatrixLine[]
}

/** Of the figures in the cells. */
export const CELL_TEXT = 15

const CLASS = { size: 12, step: 15, weight: 600 } as const
const COLUMN_HEAD = { size: 13, step: 16, weight: 400 } as const
const ROW_HEAD = { size: 14, step: 18, weight: 600 } as const
const TOTAL_HEAD = { ...COLUMN_HEAD, weight: 600 } as const
const CELL_GAP = 4
const HEAD_GAP = 8
const LEAST_HEIGHT = 38
const ROW_PAD = 4
const ROW_HEAD_WIDTH = { least: 80, most: 260 } as const
/** A few columns may be wide, so that words stay whole; with many of them a page still holds the matrix. */
const COLUMN_WIDTH = { least: 72, leastOfMany: 60, most: 150 } as const
const MANY = 12
const WANTED_WIDTH = 1240
/** So much wider it may get before a word is divided. */
const STRETCH = 1.3
const GOOD_LINES = 4
const STEP = 6
/** Nothing is left out, however long a name is. */
const MOST_LINES = 60

/** The place of a table of counts with its heads and totals; all names in full. */
export function layoutMatrix({ rowClass, columnClass, rows, columns, total }: MatrixRequest): MatrixLayout {
  const headWidth = rowHeadWidth([...rows, rowClass, total])
  const width = columnWidth([...columns, total], WANTED_WIDTH - headWidth)
  const heads = columns.map((name) => wrapped(name, COLUMN_HEAD, width))
  const totalHead = wrapped(total, TOTAL_HEAD, width)
  const cornerHead = wrapped(rowClass, CLASS, headWidth)
  const classHead = wrapped(columnClass, CLASS, (columns.length + 1) * (width + CELL_GAP))

  const left = headWidth + HEAD_GAP
  const placed = columns.map((_, index) => ({ start: left + index * (width + CELL_GAP), length: width }))
  const totalColumn = { start: left + columns.length * (width + CELL_GAP) + HEAD_GAP / 2, length: width }

  const base = headBase({ heads: [...heads, totalHead], cornerHead, classHead })
  const top = base + HEAD_GAP
  const names = rows.map((name) => wrapped(name, ROW_HEAD, headWidth))
  const downs = spansOf(names, top)
  const end = downs.at(-1)
  const totalName = wrapped(total, ROW_HEAD, headWidth)
  const totalRow = { start: (end ? end.start + end.length : top) + HEAD_GAP, length: heightOf(totalName) }
  return {
    width: Math.ceil(totalColumn.start + width),
    height: Math.ceil(totalRow.start + totalRow.length),
    columns: placed,
    rows: downs,
    totalColumn,
    totalRow,
    lines: [
      ...standing(classHead, CLASS, { x: left, base: CLASS.size + (classHead.length - 1) * CLASS.step, anchor: 'start' }),
      ...standing(cornerHead, CLASS, { x: 0, base, anchor: 'start' }),
      ...heads.flatMap((lines, index) => standing(lines, COLUMN_HEAD, { x: middleOf(placed[index]), base, anchor: 'middle' })),
      ...standing(totalHead, TOTAL_HEAD, { x: middleOf(totalColumn), base, anchor: 'middle' }),
      ...names.flatMap((lines, index) => centred(lines, downs[index])),
      ...centred(totalName, totalRow),
    ],
  }
}

interface Font {
  readonly size: number
  readonly step: number
  readonly weight: FontWeight
}

function wrapped(text: string, { size, weight }: Font, width: number): readonly string[] {
  return wrapText(text, { size, weight, width, maxLines: MOST_LINES }).lines
}

/** As wide as the longest name, where that is not too wide. */
function rowHeadWidth(names: readonly string[]): number {
  const longest = Math.max(...names.map((name) => Math.ceil(textWidth(name, ROW_HEAD.size, ROW_HEAD.weight))))
  return Math.min(ROW_HEAD_WIDTH.most, Math.max(ROW_HEAD_WIDTH.least, longest))
}

/** The narrowest in which names take a few lines and no word is divided; where there is none, as wide as a page holds. */
function columnWidth(names: readonly string[], room: number): number {
  const least = names.length > MANY ? COLUMN_WIDTH.leastOfMany : COLUMN_WIDTH.least
  const most = Math.max(least, Math.min(COLUMN_WIDTH.most, Math.floor(room / names.length) - CELL_GAP))
  const widest = Math.min(COLUMN_WIDTH.most, STRETCH * most)
  const widths = Array.from({ length: Math.floor((widest - least) / STEP) + 1 }, (_, index) => least + index * STEP)
  const isGood = (width: number) =>
    names.every((name) => {
      const { lines, isBroken } = wrapText(name, { ...TOTAL_HEAD, width, maxLines: MOST_LINES })
      return lines.length <= GOOD_LINES && !isBroken
    })
  return widths.find(isGood) ?? most
}

interface Heads {
  readonly heads: readonly (readonly string[])[]
  readonly cornerHead: readonly string[]
  readonly classHead: readonly string[]
}

/** The baseline of the last line of each head: what the columns are by stands above them, by itself. */
function headBase({ heads, cornerHead, classHead }: Heads): number {
  const above = classHead.length * CLASS.step + HEAD_GAP
  const most = Math.max(...heads.map(({ length }) => length))
  const columnBase = above + COLUMN_HEAD.size + (most - 1) * COLUMN_HEAD.step
  return Math.max(columnBase, CLASS.size + (cornerHead.length - 1) * CLASS.step)
}

/** Rows below each other, each as high as its name needs. */
function spansOf(names: readonly (readonly string[])[], top: number): readonly MatrixSpan[] {
  const spans: MatrixSpan[] = []
  let start = top
  for (const lines of names) {
    const length = heightOf(lines)
    spans.push({ start, length })
    start += length + CELL_GAP
  }
  return spans
}

function heightOf(lines: readonly string[]): number {
  return Math.max(LEAST_HEIGHT, lines.length * ROW_HEAD.step + 2 * ROW_PAD)
}

export function middleOf(span: MatrixSpan | undefined): number {
  return span ? span.start + span.length / 2 : 0
}

/** Lines of which the last stands on a baseline. */
function standing(
  lines: readonly string[],
  { size, step, weight }: Font,
  { x, base, anchor }: { readonly x: number; readonly base: number; readonly anchor: MatrixLine['anchor'] },
): readonly MatrixLine[] {
  return lines.map((text, index) => ({ text, x, y: base - (lines.length - 1 - index) * step, size, weight, anchor }))
}

/** The name of a row, in the middle of its height. */
function centred(lines: readonly string[], span: MatrixSpan | undefined): readonly MatrixLine[] {
  const { size, step } = ROW_HEAD
  const base = middleOf(span) + 0.35 * size + ((lines.length - 1) * step) / 2
  return standing(lines, ROW_HEAD, { x: 0, base, anchor: 'start' })
}
