import fc from 'fast-check'
import { expect, test } from 'vitest'
import { builtInFramework as framework } from '../../src/framework/framework.ts'
import { newAssessment, type Assessment, type ScoreValue } from '../../src/model/assessment.ts'
import {
  countDone,
  scoreOf,
  withScore,
  withScoreDetails,
  withTarget,
  withTargetDate,
} from '../../src/model/score.ts'

const empty = newAssessment(framework, { municipality: 'Ærø', team: 'Ledergruppen', date: '2026-08-31' }, 'a1')

test('a component that nothing is said of is empty, and not done', () => {
  const score = { component: 'shared-strategy', value: null, target: null, targetDate: null, priority: null, note: '' }
  expect(scoreOf(empty, 'shared-strategy')).toEqual(score)
  expect(countDone(empty, framework)).toBe(0)
})

test('looked at and not known is done; cleared is not', () => {
  const known = withScore(withScore(empty, 'shared-strategy', 3), 'everyday-life', 'unknown')
  expect(countDone(known, framework)).toBe(2)
  expect(countDone(withScore(known, 'everyday-life', null), framework)).toBe(1)
})

test('a target is six months ahead at first, on the last day of a shorter month', () => {
  expect(scoreOf(withTarget(empty, 'shared-strategy', 4), 'shared-strategy').targetDate).toBe('2027-02-28')
})

test('a chosen date stays when the target is moved, and goes with it', () => {
  const dated = withTargetDate(withTarget(empty, 'shared-strategy', 4), 'shared-strategy', '2026-12-01')
  expect(scoreOf(withTarget(dated, 'shared-strategy', 5), 'shared-strategy').targetDate).toBe('2026-12-01')
  expect(scoreOf(withTarget(dated, 'shared-strategy', null), 'shared-strategy').targetDate).toBeNull()
})

test('without a target there is no date', () => {
  expect(scoreOf(withTargetDate(empty, 'shared-strategy', '2026-12-01'), 'shared-strategy').targetDate).toBeNull()
})

test('a target at the end of the calendar has no date of its own', () => {
  const late = withTarget({ ...empty, date: '2199-10-01' }, 'shared-strategy', 4)
  expect(scoreOf(late, 'shared-strategy')).toMatchObject({ target: 4, targetDate: null })
})

const components = fc.constantFrom(...framework.components.map(({ id }) => id))
const values = fc.oneof(fc.integer({ min: 1, max: 5 }), fc.constant('unknown' as const), fc.constant(null))

test('scoring one component leaves the others and the former state alone', () => {
  fc.assert(
    fc.property(components, components, values, (one, other, value) => {
      fc.pre(one !== other)
      const before = withScoreDetails(withScore(empty, other, 2), other, { note: 'aftalt', priority: 'high' })
      const after = withScore(before, one, value)
      expect(scoreOf(after, one).value).toBe(value)
      expect(scoreOf(after, other)).toBe(scoreOf(before, other))
      expect(scoreOf(before, one).value).toBeNull()
    }),
  )
})

test('a component has one score, however often it is scored', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(components, values)), (scores) => {
      const scored = scores.reduce<Assessment>(
        (assessment, [component, value]: [string, ScoreValue]) => withScore(assessment, component, value),
        empty,
      )
      const ids = scored.scores.map(({ component }) => component)
      expect(new Set(ids).size).toBe(ids.length)
    }),
  )
})
