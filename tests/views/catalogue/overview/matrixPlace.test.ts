import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { CLASSES } from '../../../../src/analysis/classes.ts'
import {
  axesOf,
  cellOfPick,
  isBySteps,
  pickOfCell,
  PRESETS,
  valuesLeft,
  withAxis,
  withoutPaused,
  withSteps,
} from '../../../../src/views/catalogue/overview/matrixPlace.ts'
import { FIRST_PLACE, placeFrom, queryOf } from '../../../../src/views/catalogue/place.ts'
import { assessmentWith } from '../../../rounds.ts'

describe('the axes', () => {
  test('always differ, whatever an address says', () => {
    expect(CLASSES.filter((by) => new Set(axesOf({ rows: by, columns: by })).size < 2)).toEqual([])
    expect(axesOf({ rows: 'types', columns: 'ages' })).toEqual(['types', 'ages'])
  })

  test('change places where one is to be what the other is', () => {
    expect(withAxis(['step', 'ages'], 'rows', 'ages')).toEqual({ rows: 'ages', columns: 'step' })
    expect(withAxis(['step', 'ages'], 'columns', 'step')).toEqual({ rows: 'ages', columns: 'step' })
    expect(withAxis(['step', 'ages'], 'columns', 'areas')).toEqual({ rows: 'step', columns: 'areas' })
  })

  test('of the presets are all different ones', () => {
    expect(new Set(PRESETS.map(({ rows, columns }) => `${rows} ${columns}`)).size).toBe(PRESETS.length)
    expect(PRESETS.filter(({ rows, columns }) => rows === columns)).toEqual([])
  })
})

describe('a picked cell', () => {
  it('is in the address, whatever its values are called', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (row, column) => {
        const place = placeFrom(queryOf({ ...FIRST_PLACE, pick: pickOfCell(row, column) }))
        expect(cellOfPick(place.pick)).toEqual([row, column])
      }),
    )
  })

  it.each([null, '', 'a', 'a/b/c', '%/b'])('is none: %s', (pick) => {
    expect(cellOfPick(pick)).toBeNull()
  })
})

test('whether those on pause count is in the address', () => {
  expect(placeFrom(queryOf({ ...FIRST_PLACE, paused: true })).paused).toBe(true)
  expect(queryOf(FIRST_PLACE)).toBe('')
})

test('a filter by a class leaves only its values: the others are not missing', () => {
  expect(valuesLeft(['a', 'b', 'c'], 'ages', { ages: ['c', 'a'] })).toEqual(['a', 'c'])
  expect(valuesLeft(['a', 'b', 'c'], 'ages', { step: ['a'] })).toEqual(['a', 'b', 'c'])
})

test('without those on pause every other status stays, and those not told', () => {
  const { statuses = [] } = withoutPaused(assessmentWith(), {})
  expect(statuses).toEqual(['active', 'pilot', 'planned', ''])
  expect(withoutPaused(assessmentWith(), { statuses: ['pilot', 'paused'] }).statuses).toEqual(['pilot'])
})

test('a filter by the early steps is put on and taken off, and the others stay', () => {
  const filter = { ages: ['0-2'] }
  const early = withSteps(filter, ['universal', 'preventive'])
  expect(isBySteps(early, ['preventive', 'universal'])).toBe(true)
  expect(isBySteps(filter, ['preventive', 'universal'])).toBe(false)
  expect(withSteps(early, null)).toEqual(filter)
})
