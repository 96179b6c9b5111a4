import Papa from 'papaparse'
import { withGuard } from './formulaGuard.ts'

/**
 * A table as the text of a CSV file that Excel in Danish Windows opens with a double click: semicolons, CRLF, and a byte
 * order mark, by which it knows UTF-8. Nothing in it is run as a formula.
 */
export function writeCsv(rows: readonly (readonly string[])[]): string {
  const cells = rows.map((row) => row.map((text) => withGuard(text.replaceAll(/\r\n?/g, '\n'))))
  return `\uFEFF${Papa.unparse(cells, { delimiter: ';', newline: '\r\n' })}\r\n`
}
