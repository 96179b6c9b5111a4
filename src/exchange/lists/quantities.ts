import { INTERVENTION_LIMITS } from '../../model/intervention.ts'
import type { Cell } from '../tables/table.ts'
import { cellProblem, read, type CellProblem, type CellReading } from './cellProblem.ts'
import { damageIn } from './damage.ts'
import { numberIn, type DecimalMark } from './numbers.ts'

/** Places in a year, whole. */
export function readCapacity(cell: Cell, mark: DecimalMark | null): CellReading<number | null> {
  const found = quantityIn(cell, mark, { limit: INTERVENTION_LIMITS.capacity, isWhole: true })
  if (found.value === null || Number.isInteger(found.value)) return found
  return read(null, cellProblem('question', 'not-whole', cell.text))
}

/** Full-time equivalents. */
export function readStaffing(cell: Cell, mark: DecimalMark | null): CellReading<number | null> {
  return quantityIn(cell, mark, { limit: INTERVENTION_LIMITS.staffing, isWhole: false })
}

interface Measure {
  readonly limit: number
  readonly isWhole: boolean
}

function quantityIn(cell: Cell, mark: DecimalMark | null, { limit, isWhole }: Measure): CellReading<number | null> {
  const { text, kind } = cell
  if (damageIn(cell) !== null) return read(null, cellProblem('question', 'damage', text))
  const found = numberIn(text, kind === 'number' ? ',' : mark, isWhole)
  if (!found || /^\s*-/.test(text)) return read(null, cellProblem('question', 'not-number', text))
  const value = found.isPercent ? found.value / 100 : found.value
  if (value > limit) return read(null, { ...cellProblem('question', 'out-of-range', text), size: { length: 0, limit } })
  const problems: CellProblem[] = []
  if (found.isAmbiguous) problems.push(cellProblem('question', 'ambiguous', text))
  if (found.isAmongWords) problems.push(cellProblem('warning', 'partly-read', text))
  return read(value, ...problems)
}

/** The year in a cell; a date has one as well. */
export function readYear({ text, kind }: Cell): CellReading<number | null> {
  const { from, to } = INTERVENTION_LIMITS.startYear
  const trimmed = text.trim()
  const bare = /^\d[.,]\d{3}$/.test(trimmed) ? trimmed.replace(/[.,]/, '') : trimmed
  const years = [...new Set(bare.match(/(?<!\d)\d{4}(?!\d)/g))].map(Number)
  const [year] = years
  if (year === undefined || years.length > 1) return read(null, cellProblem('question', 'not-number', text))
  const outside = { ...cellProblem('question', 'out-of-range', text), size: { length: from, limit: to } }
  if (year < from || year > to) return read(null, outside)
  return bare === String(year) && kind !== 'date' ? read(year) : read(year, cellProblem('warning', 'partly-read', text))
}
