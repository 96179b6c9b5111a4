import { expect, it, test } from 'vitest'
import { matrixOf } from '../../../../src/analysis/matrix.ts'
import { lightPalette } from '../../../../src/diagrams/palette.ts'
import { newIntervention } from '../../../../src/model/intervention.ts'
import { cellStyle, strengthOf } from '../../../../src/views/catalogue/overview/cellStyle.ts'

it('grows with the count, and never shows few as many', () => {
  expect([1, 2, 3, 4, 5].map((count) => strengthOf(count, 3))).toEqual([1, 2, 3, 4, 5])
  expect([1, 20, 21, 99, 100].map((count) => strengthOf(count, 100))).toEqual([1, 1, 2, 5, 5])
})

test('an empty cell has no colour, nor has what is not told', () => {
  const interventions = [
    { ...newIntervention('1', 'A', 'universal'), ages: ['0-2'] },
    newIntervention('2', 'B', 'universal'),
  ]
  const axes = [
    { by: 'step', values: ['universal', 'preventive'] },
    { by: 'ages', values: ['0-2'] },
  ] as const
  const matrix = matrixOf(interventions, axes, (text) => text)
  expect(cellStyle(lightPalette, matrix, [0, 0])?.background).toBe(lightPalette.rings[0]?.levels[0])
  expect(cellStyle(lightPalette, matrix, [0, 1])).toBeUndefined()
  expect(cellStyle(lightPalette, matrix, [1, 0])).toBeUndefined()
})
