import { expect, test } from 'vitest'
import { holesOf, matrixOf, type MatrixAxis } from '../../../../../src/analysis/matrix.ts'
import { narrowMatrix, leftOut } from '../../../../../src/views/catalogue/overlaps/report/narrowMatrix.ts'
import { manyInterventions } from '../../../../manyInterventions.ts'

function viewOf(rows: readonly string[], columns: readonly string[]) {
  const axes: readonly [MatrixAxis, MatrixAxis] = [{ by: 'types', values: rows }, { by: 'ages', values: columns }]
  const matrix = matrixOf(manyInterventions({ count: 60 }), axes, (text) => text)
  return { axes, matrix, gaps: holesOf(matrix, axes), paused: 0, isNarrowed: false }
}

test('what is small enough is whole', () => {
  const narrow = narrowMatrix(viewOf(['groups', 'advice'], ['6-9']))
  expect(leftOut(narrow)).toBe(0)
  expect(narrow.rows).toEqual([0, 1, 2])
})

test('of a large one the rows with most gaps are kept, in their order', () => {
  const own = Array.from({ length: 12 }, (_, index) => `own-${index}`)
  const view = viewOf(['groups', ...own], ['6-9', '10-12'])
  const narrow = narrowMatrix(view)
  expect(narrow.rows.map((row) => view.matrix.rows[row])).toEqual(own.slice(0, 8))
  expect(leftOut(narrow)).toBe(view.matrix.rows.length - 8)
})
