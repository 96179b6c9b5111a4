import { writeWorkbook, type XlsxCell } from '../tables/writeXlsx.ts'
import { COLUMNS, type ColumnType, type TidyRow, type TidyValue } from './columns.ts'
import type { TidyWords } from './words.ts'

/** Of the columns, in characters. */
const WIDTHS: Readonly<Record<ColumnType, number>> = { text: 22, integer: 11, number: 11, date: 13, boolean: 11 }

export type XlsxWords = Pick<TidyWords, 'sheets' | 'columns' | 'columnHeads'>

/** Rows as an .xlsx file, on a sheet of their own beside one that says what the columns hold. Numbers are numbers, days days. */
export async function writeTidyXlsx(rows: readonly TidyRow[], { sheets, columns, columnHeads }: XlsxWords): Promise<Uint8Array> {
  const data = rows.map((row) => COLUMNS.map(({ id, type }) => cellOf(row[id], type)))
  const described = COLUMNS.map(({ id }) => [id, columns[id].title, columns[id].text])
  return writeWorkbook([
    { sheet: sheets.data, rows: [COLUMNS.map(({ id }) => id), ...data], widths: COLUMNS.map(({ type }) => WIDTHS[type]), isWrapped: false },
    { sheet: sheets.columns, rows: [columnHeads, ...described], widths: [20, 28, 90], isWrapped: true },
  ])
}

function cellOf(value: TidyValue, type: ColumnType): XlsxCell {
  return type === 'date' && typeof value === 'string' ? { day: value } : value
}
