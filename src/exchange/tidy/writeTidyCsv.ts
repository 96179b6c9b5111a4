import Papa from 'papaparse'
import { withGuard } from '../tables/formulaGuard.ts'
import { COLUMNS, type TidyRow, type TidyValue } from './columns.ts'
import type { TidyWords } from './words.ts'

/** How a language's Excel reads a CSV file by a double click: what stands between cells, and before decimals. */
const DIALECTS = { da: { delimiter: ';', decimal: ',' }, en: { delimiter: ',', decimal: '.' } } as const

/**
 * Rows as the text of a CSV file: CRLF, and a byte order mark, by which Excel knows UTF-8. No text in it is run as a
 * formula, and no number is taken for a text.
 */
export function writeTidyCsv(rows: readonly TidyRow[], { language }: Pick<TidyWords, 'language'>): string {
  const { delimiter, decimal } = DIALECTS[language]
  const cells = [COLUMNS.map(({ id }): string => id), ...rows.map((row) => COLUMNS.map(({ id }) => cellText(row[id], decimal)))]
  return `\uFEFF${Papa.unparse(cells, { delimiter, newline: '\r\n' })}\r\n`
}

function cellText(value: TidyValue, decimal: string): string {
  if (value === null) return ''
  if (typeof value === 'number') return String(value).replace('.', decimal)
  return typeof value === 'boolean' ? String(value) : withGuard(value.replaceAll(/\r\n?/g, '\n'))
}
