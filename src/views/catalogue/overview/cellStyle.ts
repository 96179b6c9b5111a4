import { NOT_TOLD } from '../../../analysis/classes.ts'
import type { Matrix } from '../../../analysis/matrix.ts'
import type { Palette } from '../../../diagrams/palette.ts'
import { levelStyle } from '../../settings.ts'
import type { CellPlace } from './matrixKeys.ts'

const STRENGTHS = { min: 1, max: 5 }

/** The colours of a cell: the more, the stronger; none for an empty one. What is not told is no finding, however often. */
export function cellStyle(palette: Palette, matrix: Matrix, [row, column]: CellPlace) {
  const count = matrix.cells[row]?.[column]?.length ?? 0
  if (count === 0 || matrix.rows[row] === NOT_TOLD || matrix.columns[column] === NOT_TOLD) return undefined
  return levelStyle(palette, 0, { value: strengthOf(count, matrix.most), scale: STRENGTHS })
}

/**
 * How strong the colour of a count is, from 1 to 5. Few interventions never look like many.
 *
 * @param most - the most interventions in one cell
 */
export function strengthOf(count: number, most: number): number {
  return Math.ceil((STRENGTHS.max * count) / Math.max(STRENGTHS.max, most))
}
