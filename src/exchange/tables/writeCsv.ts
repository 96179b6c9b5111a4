import Papa from 'papaparse'
import { withGuard } from './formulaGuard.ts'

/**
 * A table as the text of a CSV file that Excel in Danish Windows opens with a double click: semicolons, CRLF, and a byte
 * order mark, by which it knows UTF-8. No text in it is run as a formula; a number is written as Excel there reads it, with
 * a comma.
 */
export function writeCsv(rows: readonly (readonly (string | number)[])[]): string {
  const cells = rows.map((row) => row.map(cellOf))
  return `\uFEFF${Papa.unparse(cells, { delimiter: ';', newline: '\r\n' })}\r\n`
}

function cellOf(cell: string | number): string {
  return typeof cell === 'number' ? String(cell).replace('.', ',') : withGuard(cell.replaceAll(/\r\n?/g, '\n'))
}
