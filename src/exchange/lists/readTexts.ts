import { LIMITS } from '../../model/assessment.ts'
import { INTERVENTION_LIMITS } from '../../model/intervention.ts'
import { shortened } from '../graphemes.ts'
import { invisibleIn, isBlank } from '../invisible.ts'
import type { Cell } from '../tables/table.ts'
import { cellProblem, read, type CellProblem, type CellReading } from './cellProblem.ts'
import { damageIn } from './damage.ts'

/** A text on one line, such as a name or a unit. */
export function readLine(cell: Cell): CellReading<string> {
  const found = readText(cell, LIMITS.name)
  if (!/[\t\n\v\f\u0085\u2028\u2029]/.test(found.value)) return found
  const value = found.value.replaceAll(/\s*[\t\n\v\f\u0085\u2028\u2029]\s*/g, ' ')
  return read(value, ...found.problems, cellProblem('warning', 'line-break', cell.text))
}

/** A number or code of the municipality's own. @param isCode - whether others of the column begin with a zero */
export function readCode(cell: Cell, isCode: boolean): CellReading<string> {
  const found = readLine(cell)
  if (!isCode || cell.kind !== 'number') return found
  return read(found.value, ...found.problems, cellProblem('warning', 'damage', cell.text))
}

/** The name, without which there is no intervention. */
export function readName(cell: Cell): CellReading<string> {
  if (isBlank(cell.text)) return read('', cellProblem('error', 'missing', cell.text))
  return damageIn(cell) === 'error' ? read('', cellProblem('error', 'damage', cell.text)) : readLine(cell)
}

/** A text of several lines. */
export function readNote(cell: Cell): CellReading<string> {
  return readText(cell, LIMITS.note)
}

function readText(cell: Cell, limit: number): CellReading<string> {
  const value = cell.text.trim()
  const damage = damageIn(cell)
  // Of what could not be reckoned out nothing is kept.
  if (damage === 'error') return read('', cellProblem('warning', 'damage', value))
  const problems: CellProblem[] = []
  if (value.length > limit) problems.push(tooLong(value, limit))
  if (damage !== null) problems.push(cellProblem('warning', 'damage', value))
  if (invisibleIn(value).length > 0) problems.push(cellProblem('warning', 'invisible', value))
  return read(value, ...problems)
}

/** An address that opens no script; what is none is left out. */
export function readLink({ text }: Cell): CellReading<string> {
  const trimmed = text.trim()
  const limit = INTERVENTION_LIMITS.link
  if (trimmed.length > limit) return read('', tooLong(trimmed, limit))
  if (trimmed === '' || /^https?:\/\/\S+$/i.test(trimmed)) return read(trimmed)
  if (/^(?:www\.)?[\w-]+(?:\.[\w-]+)*\.(?:dk|com|org|net|eu|gl|fo)(?:\/\S*)?$/i.test(trimmed)) {
    return read(`https://${trimmed}`, cellProblem('warning', 'completed', trimmed))
  }
  return read('', cellProblem('warning', 'no-address', trimmed))
}

/** The longest part of a text that a message repeats. */
const SHOWN = 80

export function tooLong(text: string, limit: number): CellProblem {
  return { ...cellProblem('error', 'too-long', shortened(text, SHOWN)), size: { length: text.length, limit } }
}
