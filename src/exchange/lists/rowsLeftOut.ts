import type { TableRow } from '../tables/table.ts'
import { fold } from './fold.ts'

/** Why a row of a list is no intervention. */
export type LeftOut =
  // The headings again, as at the top of each printed page
  | 'headings'
  // What our own template says of its columns
  | 'help'
  // A sum under the list
  | 'total'
  // The number of a printed page
  | 'page'

/** Begins each cell of the template's row of help: it points at the heading above. */
export const HELP = '↑ '

const PAGE = /^(?:side|page)\s*\d+(?:\s*(?:af|of|\/)\s*\d+)?$/i

const TOTALS = new Set(['ialt', 'total', 'totalt', 'sum', 'summa', 'samlet', 'samletantal', 'antalialt', 'antalindsatser'])

/** Whether a row is none of the list's, whatever its columns hold; null when it is one. */
export function leftOut({ cells }: TableRow, heading: TableRow | undefined): LeftOut | null {
  const filled = cells.filter(({ text }) => text.trim() !== '')
  if (filled.length > 0 && filled.every(({ text }) => text.startsWith(HELP.trim()))) return 'help'
  const isHeading = heading?.cells.every(({ text }, column) => text.trim() === (cells[column]?.text.trim() ?? ''))
  if (heading && isHeading) return 'headings'
  if (filled.length === 1 && PAGE.test(filled[0]?.text.trim() ?? '')) return 'page'
  return isTotal(filled) ? 'total' : null
}

/** A word for a sum, and a few figures. */
function isTotal([first, ...others]: TableRow['cells']): boolean {
  if (first === undefined || others.length > 3 || !others.every(({ text }) => /^[\d.,\s%]+$/.test(text))) return false
  return TOTALS.has(fold(first.text))
}

export function isSkipped(row: TableRow, heading: TableRow | undefined): boolean {
  return leftOut(row, heading) !== null
}
