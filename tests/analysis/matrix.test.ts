import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { valuesOf, type InterventionClass } from '../../src/analysis/classes.ts'
import { canBeHole, holesOf, isHole, isPaused, matrixOf, type Matrix, type MatrixAxis } from '../../src/analysis/matrix.ts'
import { builtInLists } from '../../src/framework/catalogue.ts'
import { builtInFramework as framework } from '../../src/framework/framework.ts'
import type { Assessment } from '../../src/model/assessment.ts'
import { newIntervention, type Intervention } from '../../src/model/intervention.ts'
import example from '../../public/eksempel.json' with { type: 'json' }
// Worked out apart from this code, together with the sample that the example is made from.
import expected from '../fixtures/sample-gaps.json' with { type: 'json' }

const same = (text: string): string => text
const STEPS: MatrixAxis = { by: 'step', values: framework.ladder.map(({ id }) => id) }
const AGES: MatrixAxis = { by: 'ages', values: builtInLists.ages }
const TYPES: MatrixAxis = { by: 'types', values: builtInLists.types }
const KINDS: MatrixAxis = { by: 'prevention', values: framework.prevention }

const sample = (example.assessment as unknown as Assessment).interventions
const running = sample.filter((each) => !isPaused(each))
const earlySteps = new Set(framework.ladder.filter(({ isEarly }) => isEarly).map(({ id }) => id))
const early = running.filter(({ step }) => earlySteps.has(step))

function gaps(interventions: readonly Intervention[], rows: MatrixAxis): Readonly<Record<string, readonly string[]>> {
  const matrix = matrixOf(interventions, [rows, AGES], same)
  const { holes } = holesOf(matrix, [rows, AGES])
  const entries = matrix.rows.map((row, at) => [
    row,
    holes.flatMap((hole) => (hole[0] === at ? [matrix.columns[hole[1]] ?? ''] : [])),
  ])
  return Object.fromEntries(entries.filter(([, columns]) => (columns?.length ?? 0) > 0))
}

describe('the gaps of the sample are those that were worked out by hand', () => {
  test('one intervention is on pause', () => expect(sample.filter(isPaused)).toHaveLength(1))

  test('the empty step', () => {
    const axes = [STEPS, AGES] as const
    expect(holesOf(matrixOf(running, axes, same), axes).emptyRows).toEqual(expected.emptySteps)
  })

  test('the ages that no early step has anything for', () => {
    const axes = [{ by: 'step', values: [...earlySteps] }, AGES] as const
    expect(holesOf(matrixOf(early, axes, same), axes).emptyColumns).toEqual(expected.earlyAgeBandsEmpty)
  })

  test('types by ages, on the early steps', () => expect(gaps(early, TYPES)).toEqual(expected.earlyTypeByAgeEmpty))

  test('prevention by ages, on the early steps', () => expect(gaps(early, KINDS)).toEqual(expected.preventionByAgeEmpty))
})

describe('an intervention with several values', () => {
  const both: Intervention = { ...newIntervention('1', 'A', 'universal'), ages: ['0-2', '3-5'] }
  const matrix = matrixOf([both], [STEPS, AGES], same)

  it('is in the cell of each, and once in the totals', () => {
    expect(matrix.sum).toBe(2)
    expect(matrix.counted).toBe(1)
    expect(matrix.rowTotals).toEqual([1, 0, 0, 0, 0, 0])
    expect(matrix.columnTotals).toEqual([0, 1, 1, 0, 0, 0, 0, 0])
  })
})

describe('what is not told', () => {
  const nothing = newIntervention('1', 'A', 'universal')

  it('stands last, where it is needed only, and is no gap', () => {
    const axes = [KINDS, AGES] as const
    const matrix = matrixOf([nothing], axes, same)
    expect([matrix.rows.at(-1), matrix.columns.at(-1)]).toEqual(['', ''])
    expect(matrixOf([nothing], [STEPS, STEPS], same).rows).toEqual(STEPS.values)
  })

  it('at all makes no gaps: nobody knows what is missing', () => {
    const axes = [KINDS, AGES] as const
    expect(holesOf(matrixOf([nothing], axes, same), axes)).toMatchObject({ holes: [], possible: 0, untold: ['prevention', 'ages'] })
    const byStep = [STEPS, AGES] as const
    const matrix = matrixOf([nothing], byStep, same)
    const found = holesOf(matrix, byStep)
    expect(found).toMatchObject({ holes: [], untold: ['ages'], emptyRows: [] })
    expect(isHole({ axes: byStep, matrix, gaps: found }, 0, 0)).toBe(false)
  })

  it('does not make the most of a cell, however often it is', () => {
    const told: Intervention = { ...newIntervention('2', 'B', 'universal'), ages: ['0-2'] }
    expect(matrixOf([nothing, nothing, told], [STEPS, AGES], same).most).toBe(1)
  })

  it('nor is a value that says something else', () => {
    expect(canBeHole('types', 'other')).toBe(false)
    expect(canBeHole('legalBases', 'unclear')).toBe(false)
    expect(canBeHole('types', 'groups')).toBe(true)
  })

  it('nor is a status, or whether parents are included', () => {
    expect(canBeHole('statuses', 'planned')).toBe(false)
    expect(canBeHole('parents', 'no')).toBe(false)
    const axes = [STEPS, { by: 'statuses', values: builtInLists.statuses }] as const
    const matrix = matrixOf(running, axes, same)
    expect(holesOf(matrix, axes)).toEqual({ holes: [], possible: 0, untold: [], emptyRows: [], emptyColumns: [] })
  })
})

it('narrowed to some values, it leaves out those without any of them', () => {
  const axes = [{ by: 'step', values: ['preventive'] }, AGES] as const
  expect(matrixOf(running, axes, same).counted).toBe(running.filter(({ step }) => step === 'preventive').length)
})

it('of nothing has no gaps that anybody knows of, and no most', () => {
  const axes = [STEPS, AGES] as const
  const matrix = matrixOf([], axes, same)
  expect(matrix).toMatchObject({ counted: 0, sum: 0, most: 0 })
  expect(holesOf(matrix, axes)).toEqual({
    holes: [],
    possible: 0,
    untold: ['step', 'ages'],
    emptyRows: [],
    emptyColumns: [],
  })
})

describe('of any interventions', () => {
  const classes = ['step', 'ages', 'types', 'prevention', 'actors', 'areas'] as const
  const valuesFor: Readonly<Record<(typeof classes)[number], readonly string[]>> = {
    step: STEPS.values,
    ages: AGES.values,
    types: TYPES.values,
    prevention: KINDS.values,
    actors: builtInLists.actors,
    areas: builtInLists.areas,
  }
  const anyIntervention = fc
    .record({
      step: fc.constantFrom(...STEPS.values),
      ages: fc.subarray([...AGES.values]),
      type: fc.option(fc.constantFrom(...TYPES.values)),
      prevention: fc.option(fc.constantFrom(...framework.prevention)),
      actors: fc.subarray([...builtInLists.actors]),
      area: fc.option(fc.constantFrom(...builtInLists.areas)),
    })
    .map((told): Intervention => ({ ...newIntervention('x', 'X', told.step), ...told }))
  const anyMatrix = fc.record({
    interventions: fc.array(anyIntervention, { maxLength: 30 }),
    rows: fc.constantFrom(...classes),
    columns: fc.constantFrom(...classes),
  })

  it('each is in as many cells as it has pairs of values, and the cells and their gaps are all there is', () => {
    fc.assert(
      fc.property(anyMatrix, ({ interventions, rows, columns }) => {
        const axes = [
          { by: rows, values: valuesFor[rows] },
          { by: columns, values: valuesFor[columns] },
        ] as const
        const matrix = matrixOf(interventions, axes, same)
        const pairs = (each: Intervention) => many(each, rows) * many(each, columns)
        expect(matrix.sum).toBe(interventions.reduce((sum, each) => sum + pairs(each), 0))
        expect(matrix.counted).toBe(interventions.length)
        expect(matrix.most).toBeLessThanOrEqual(Math.max(0, ...countsOf(matrix)))
        expect(matrix.rowTotals.every((total, at) => total === new Set(matrix.cells[at]?.flat()).size)).toBe(true)
        const found = holesOf(matrix, axes)
        const { holes, possible } = found
        expect(holes.every(([row, column]) => matrix.cells[row]?.[column]?.length === 0)).toBe(true)
        expect(holes.length).toBeLessThanOrEqual(possible)
        const isMarked = (row: number, column: number) => isHole({ axes, matrix, gaps: found }, row, column)
        const marked = matrix.rows.flatMap((_, row) =>
          matrix.columns.flatMap((__, column) => (isMarked(row, column) ? [[row, column]] : [])),
        )
        expect(marked).toEqual(holes)
      }),
    )
  })

  it('turned round, it is the same', () => {
    fc.assert(
      fc.property(anyMatrix, ({ interventions, rows, columns }) => {
        const across = { by: rows, values: valuesFor[rows] }
        const down = { by: columns, values: valuesFor[columns] }
        const matrix = matrixOf(interventions, [across, down], same)
        const turned = matrixOf(interventions, [down, across], same)
        expect(turned.rowTotals).toEqual(matrix.columnTotals)
        expect(turned.cells.map((row) => row.length)).toEqual(matrix.columns.map(() => matrix.rows.length))
        expect(turned.cells.map((row) => row[0])).toEqual(matrix.cells[0])
      }),
    )
  })
})

function many(each: Intervention, by: InterventionClass): number {
  return valuesOf(each, by, same).length
}

function countsOf(matrix: Matrix): readonly number[] {
  return matrix.cells.flatMap((row) => row.map(({ length }) => length))
}
