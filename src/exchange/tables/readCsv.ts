import Papa from 'papaparse'
import { failure, success, type Result } from '../../result.ts'
import { withoutGuard } from './formulaGuard.ts'
import { soundQuotes } from './quotes.ts'
import { separatorOf, separatorSaid } from './separator.ts'
import {
  isBlankRow,
  MAX_COLUMNS,
  MAX_ROWS,
  textCell,
  type Separator,
  type Table,
  type TableEncoding,
  type TableError,
  type TableRow,
} from './table.ts'

export interface CsvSource {
  readonly kind: 'csv' | 'paste'
  readonly encoding: TableEncoding | null
  /** null to find out. */
  readonly separator: Separator | null
}

/** The table in a text; lines may end at CRLF, LF or CR, also mixed, and cells have LF in them. */
export function readCsv(source: string, { kind, encoding, separator: chosen }: CsvSource): Result<Table, TableError> {
  const text = source.replace(/^\uFEFF+/, '').replaceAll(/\r\n?/g, '\n')
  if (text.trim() === '') return failure({ kind: source === '' ? 'empty' : 'blank' })
  if (/^\s*[[{]\s*["[{]/.test(text)) return failure({ kind: 'json-file' })
  if (/^\s*<(?:!doctype|html|table|meta|\?xml)/i.test(text)) return failure({ kind: 'markup-file' })

  const said = separatorSaid(text)
  const separator = chosen ?? said ?? (kind === 'paste' && text.includes('\t') ? '\t' : separatorOf(text))
  const lines = countLines(text, separator)
  if (lines > FAR_TOO_MANY) return failure({ kind: 'too-many-rows', count: lines, limit: MAX_ROWS })
  const quotes = soundQuotes(text, separator, kind === 'paste')
  if (quotes.open) return failure({ kind: 'open-quote', ...quotes.open })

  const { data } = Papa.parse<string[]>(quotes.text, { delimiter: separator, newline: '\n' })
  const fault = faultOf(data)
  if (fault) return failure(fault)
  const rows = rowsOf(data, said !== null)
  return success({ source: { kind, encoding, separator, sheets: [], sheet: null }, rows, notes: quotes.notes })
}

/** The text of cells that were copied in a spreadsheet, or of lines that were copied anywhere. */
export function readPaste(text: string, separator: Separator | null = null): Result<Table, TableError> {
  return readCsv(text, { kind: 'paste', encoding: null, separator })
}

/** So many lines are counted and not read: taking them apart would take seconds. */
const FAR_TOO_MANY = 2 * MAX_ROWS

/** Lines with something in them; those within quotation marks belong to a cell. */
function countLines(text: string, separator: Separator): number {
  const outside = text.split('"').filter((_, at) => at % 2 === 0).join('"')
  return outside.split('\n').filter((line) => line.replaceAll(separator, '').trim() !== '').length
}

function faultOf(data: readonly (readonly string[])[]): TableError | null {
  const filled = data.filter((texts) => texts.some((text) => text.trim() !== ''))
  const columns = filled.reduce((most, { length }) => Math.max(most, length), 0)
  if (columns > MAX_COLUMNS) return { kind: 'too-many-columns', count: columns, limit: MAX_COLUMNS }
  return filled.length > MAX_ROWS ? { kind: 'too-many-rows', count: filled.length, limit: MAX_ROWS } : null
}

function rowsOf(data: readonly (readonly string[])[], isFirstLeftOut: boolean): readonly TableRow[] {
  const rows: TableRow[] = []
  let line = 1
  for (const [index, texts] of data.entries()) {
    const cells = texts.map((each) => textCell(withoutGuard(each)))
    if (!isBlankRow(cells) && !(isFirstLeftOut && index === 0)) rows.push({ line, cells })
    line += 1 + texts.reduce((breaks, each) => breaks + each.split('\n').length - 1, 0)
  }
  return rows
}
