import { NOT_TOLD } from '../../../analysis/classes.ts'
import type { Matrix } from '../../../analysis/matrix.ts'
import type { Palette } from '../../../diagrams/palette.ts'
import { levelStyle } from '../../settings.ts'
import type { CellPlace } from './matrixKeys.ts'

const STRENGTHS = { min: 1, max: 5 }

/** The colours of a cell: the more, the stronger; none for an empty one, and for what is not told. */
export function cellStyle(palette: Palette, matrix: Matrix, cell: CellPlace) {
  const value = strengthIn(matrix, cell)
  return value === null ? undefined : levelStyle(palette, 0, { value, scale: STRENGTHS })
}

/** How strong a cell's colour is, from 1 to 5; null for none. What is not told is no finding, however often. */
export function strengthIn(matrix: Matrix, [row, column]: CellPlace): number | null {
  const count = matrix.cells[row]?.[column]?.length ?? 0
  if (count === 0 || matrix.rows[row] === NOT_TOLD || matrix.columns[column] === NOT_TOLD) return null
  return strengthOf(count, matrix.most)
}

/**
 * How strong the colour of a count is, from 1 to 5. Few interventions never look like many.
 *
 * @param most - the most interventions in one cell
 */
export function strengthOf(count: number, most: number): number {
  return Math.ceil((STRENGTHS.max * count) / Math.max(STRENGTHS.max, most))
}

/** The counts that each strength stands for, as far as there are any: from 1 to 2, from 3 to 4. */
export function countsOfStrengths(most: number): readonly { readonly strength: number; readonly from: number; readonly to: number }[] {
  const counts = Array.from({ length: most }, (_, index) => index + 1)
  return Array.from({ length: STRENGTHS.max }, (_, index) => index + 1).flatMap((strength) => {
    const mine = counts.filter((count) => strengthOf(count, most) === strength)
    const [from] = mine
    return from === undefined ? [] : [{ strength, from, to: mine.at(-1) ?? from }]
  })
}
