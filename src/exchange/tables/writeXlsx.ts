import writeXlsxFile from 'write-excel-file/universal'
import { isIsoDate } from '../../model/date.ts'

export interface XlsxTable {
  /** The first is the headings, bold and kept in sight. */
  readonly rows: readonly (readonly string[])[]
  readonly sheet: string
  /** Of the columns, in characters. */
  readonly widths: readonly number[]
}

/** `day`: '2026-11-25'. null: an empty cell. */
export type XlsxCell = string | number | boolean | { readonly day: string } | null

export interface XlsxSheet extends Omit<XlsxTable, 'rows'> {
  /** As of a table. */
  readonly rows: readonly (readonly XlsxCell[])[]
  /** Whether long texts go on below, so that rows grow. */
  readonly isWrapped: boolean
}

/** What XML cannot hold, and what the writer would leave out with it; and what looks like the way it is written instead. */
const UNWRITABLE = /(?![\t\n])\p{Cc}|\p{Cs}|\p{Noncharacter_Code_Point}|\uFFFD|_(?=x[\dA-Fa-f]{4}_)/gu

/** Excel counts days from 1900, and a day too many before this one. */
const FIRST_DAY = '1900-03-01'

/** A table as an .xlsx file. All cells are texts, and none is run as a formula. */
export async function writeXlsx(table: XlsxTable): Promise<Uint8Array> {
  return writeWorkbook([{ ...table, isWrapped: true }])
}

/** Sheets as an .xlsx file, each kind of cell as what it is; no text is run as a formula. */
export async function writeWorkbook(sheets: readonly XlsxSheet[]): Promise<Uint8Array> {
  const written = sheets.map(({ rows, sheet, widths, isWrapped }) => ({
    data: rows.map((row, index) => row.map((cell) => cellOf(cell, styleOf(index, isWrapped)))),
    sheet: sheetName(sheet),
    columns: widths.map((width) => ({ width })),
    stickyRowsCount: 1,
  }))
  const file = await writeXlsxFile(written).toBlob()
  // The types are the browser's, which exchange is compiled without.
  return new Uint8Array(await (file as { readonly arrayBuffer: () => Promise<ArrayBuffer> }).arrayBuffer())
}

const HEADING = { fontWeight: 'bold', alignVertical: 'top', wrap: true } as const
const CELL = { alignVertical: 'top', wrap: true } as const
const PLAIN = {} as const

type Style = typeof HEADING | typeof CELL | typeof PLAIN

function styleOf(row: number, isWrapped: boolean): Style {
  if (row === 0) return HEADING
  return isWrapped ? CELL : PLAIN
}

function cellOf(cell: XlsxCell, style: Style) {
  if (cell === null || cell === '') return null
  if (typeof cell === 'number') return { value: cell, type: Number, ...style }
  if (typeof cell === 'boolean') return { value: cell, type: Boolean, ...style }
  if (typeof cell === 'string') return { value: writable(cell), type: String, ...style }
  // A text is better than a day that Excel would move, or does not know.
  if (!isIsoDate(cell.day) || cell.day < FIRST_DAY) return { value: writable(cell.day), type: String, ...style }
  return { value: new Date(`${cell.day}T00:00:00Z`), type: Date, format: 'yyyy-mm-dd', ...style }
}

/** A text as the format writes it: '_x0007_' for a character that XML does not know. */
function writable(text: string): string {
  const escaped = text.replaceAll(UNWRITABLE, (found) => found.split('').map((_, index) => escapedUnit(found, index)).join(''))
  // The writer finds the texts it has seen in an object, which has these names from the start.
  return escaped in {} ? escapedUnit(escaped, 0) + escaped.slice(1) : escaped
}

function escapedUnit(text: string, index: number): string {
  return `_x${text.charCodeAt(index).toString(16).toUpperCase().padStart(4, '0')}_`
}

/** Excel takes up to 31 characters, and none of these. */
function sheetName(name: string): string {
  return name.replaceAll(/[\\/?*[\]:]/g, ' ').slice(0, 31)
}
