import { readSheet } from 'read-excel-file/universal'
import { failure, success, type Result } from '../../result.ts'
import { nextTurn, UNWATCHED, type Watch } from '../turn.ts'
import { slicesOf } from './sheetSlices.ts'
import { isBlankRow, MAX_COLUMNS, MAX_ROWS, textCell, type Cell, type Table, type TableError, type TableRow } from './table.ts'
import { unzip } from './unzip.ts'
import {
  countRows,
  countUnreckoned,
  farColumn,
  hasTable,
  isOutside,
  mergedRanges,
  sheetsOf,
  withErrorsAsText,
  type MergedRange,
  type SheetEntry,
} from './workbook.ts'
import { zip } from './zip.ts'

/** What a workbook may unpack to, in bytes: some ten times what 3,000 interventions with long notes take. */
const MAX_UNPACKED = 100 * 1024 * 1024

/** So many rows take the reader some 10 to 20 ms. */
const SLICE = 200

const [WORKBOOK, RELATIONS] = ['xl/workbook.xml', 'xl/_rels/workbook.xml.rels']

/** A cell as the reader gives it; numbers come as they stand in the file. */
type Value = string | boolean | Date | { readonly number: string } | null

type Row = readonly Value[]

type Files = ReadonlyMap<string, Uint8Array>

declare const TextDecoder: new () => { readonly decode: (bytes: Uint8Array) => string }
declare const TextEncoder: new () => { readonly encode: (text: string) => Uint8Array }

/**
 * The table in a sheet of an .xlsx file, with the results of its formulas.
 *
 * @param chosen - which of the sheets that can be seen, from 0; null for the first with a table in it
 */
export async function readXlsx(
  bytes: Uint8Array,
  chosen: number | null,
  watch: Watch = UNWATCHED,
): Promise<Result<Table, TableError>> {
  const unzipped = await unzip(bytes, { isWanted, limit: MAX_UNPACKED })
  if (!unzipped.ok) return unzipped
  await nextTurn()
  const files = unzipped.value
  if (files.has('xl/workbook.bin')) return failure({ kind: 'binary-workbook' })
  const listed = sheetsOf(textIn(files, WORKBOOK), textIn(files, RELATIONS))
  const entries = listed.filter(({ isHidden, path }) => !isHidden && files.has(path))
  const texts = entries.map(({ path }) => textIn(files, path))
  const sheets = entries.map(({ name }, at) => ({ name, rows: countRows(texts[at] ?? '') }))
  const sheet = chosen ?? firstTable(texts)
  const entry = entries[sheet]
  if (!entry) return failure({ kind: 'damaged' })

  const xml = texts[sheet] ?? ''
  const fault = faultOf(xml, sheets[sheet]?.rows ?? 0)
  if (fault) return failure(fault)
  const read = await valuesOf(files, { ...entry, xml }, watch)
  if (!read.ok) return read
  await nextTurn()
  const width = Math.max(0, ...read.value.map((row) => row.length))
  if (width > MAX_COLUMNS) return failure({ kind: 'too-many-columns', count: width, limit: MAX_COLUMNS })
  const rows = rowsOf(filled(read.value, mergedRanges(xml)))
  if (rows.length === 0) return failure({ kind: 'blank' })
  const count = countUnreckoned(xml)
  return success({
    source: { kind: 'xlsx', encoding: null, separator: null, sheets, sheet },
    rows,
    notes: count > 0 ? [{ kind: 'no-results', count }] : [],
  })
}

/** The first sheet with a table in it, or else with anything. */
function firstTable(sheets: readonly string[]): number {
  const table = sheets.findIndex(hasTable)
  return table === -1 ? Math.max(0, sheets.findIndex((sheet) => countRows(sheet) > 0)) : table
}

function isWanted(name: string): boolean {
  return /\.(?:xml|rels|bin)$/.test(name) && !/^xl\/(?:media|drawings|theme|printerSettings)\//.test(name)
}

function faultOf(xml: string, count: number): TableError | null {
  if (count > MAX_ROWS) return { kind: 'too-many-rows', count, limit: MAX_ROWS }
  if (count === 0) return { kind: 'blank' }
  if (isOutside(xml)) return { kind: 'damaged' }
  const far = farColumn(xml)
  return far === null ? null : { kind: 'too-many-columns', count: far, limit: MAX_COLUMNS }
}

interface OpenSheet extends SheetEntry {
  readonly xml: string
}

async function valuesOf(files: Files, sheet: OpenSheet, watch: Watch): Promise<Result<readonly Row[], TableError>> {
  const { path, number, xml } = sheet
  // The other sheets' cells are left out, and nothing is deflated, so that the reader unpacks next to nothing.
  const others = [...files].filter(([name]) => !name.startsWith('xl/worksheets/'))
  const slices = slicesOf(withErrorsAsText(xml), SLICE)
  const rows: Row[] = []
  for (const [index, slice] of slices.entries()) {
    watch.onProgress(index / slices.length)
    // oxlint-disable-next-line no-await-in-loop -- one slice after the other, so that the page can draw in between
    await nextTurn()
    if (watch.isCancelled()) return failure({ kind: 'cancelled' })
    // oxlint-disable-next-line no-await-in-loop -- as above
    const part = await sliceOf(new Map(others).set(path, new TextEncoder().encode(slice)), number)
    if (part === null) return failure({ kind: 'damaged' })
    // The reader begins at the first row of the sheet, whatever the slice has.
    rows.push(...part.slice(rows.length))
  }
  return success(rows)
}

async function sliceOf(files: Files, sheet: number): Promise<readonly Row[] | null> {
  try {
    const bytes = await zip(files, false)
    const options = { trim: false, parseNumber: (text: string) => ({ number: text }) }
    // The types have a date's constructor where its instances come.
    return (await readSheet(bytes.buffer as ArrayBuffer, sheet, options)) as unknown as Row[]
  } catch {
    // It throws for whatever is not as a workbook should be, each in its own words.
    return null
  }
}

/** In merged cells only the first has the value that people see in all of them. */
function filled(values: readonly Row[], ranges: readonly MergedRange[]): readonly Row[] {
  const copy = values.map((row) => [...row])
  for (const { column, from, to } of ranges) {
    const value = copy[from]?.[column] ?? null
    for (const row of value === null ? [] : copy.slice(from + 1, to + 1)) row[column] = value
  }
  return copy
}

function rowsOf(values: readonly Row[]): readonly TableRow[] {
  return values
    .map((row, index) => ({ line: index + 1, cells: Array.from(row, cellOf) }))
    .filter(({ cells }) => !isBlankRow(cells))
}

function cellOf(value: Value | undefined): Cell {
  if (value === null || value === undefined) return { text: '', kind: 'text' }
  if (typeof value === 'string') return textCell(value.replaceAll(/\r\n?/g, '\n'))
  if (typeof value === 'boolean') return { text: value ? 'TRUE' : 'FALSE', kind: 'boolean' }
  if (value instanceof Date) return { text: dayOf(value), kind: 'date' }
  // Spreadsheets show fifteen digits; what lies behind them is the noise of reckoning in twos.
  return { text: String(Number(Number(value.number).toPrecision(15))).replace('.', ','), kind: 'number' }
}

/** '2026-03-01'; dates are kept as if at midnight in UTC. */
function dayOf(date: Date): string {
  return Number.isNaN(date.getTime()) ? '' : date.toISOString().slice(0, 10)
}

function textIn(files: Files, name: string): string {
  return new TextDecoder().decode(files.get(name) ?? new Uint8Array())
}
