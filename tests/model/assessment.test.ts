import { expect, test } from 'vitest'
import { builtInFramework as framework } from '../../src/framework/framework.ts'
import { LIMITS, newAssessment } from '../../src/model/assessment.ts'
import { countDone, scoreOf } from '../../src/model/score.ts'

const details = { municipality: 'Vejen', team: 'Ledergruppen', date: '2026-04-14' }

test('a fresh assessment says whose it is, and nothing more', () => {
  expect(newAssessment(framework, details, 'a1')).toEqual({
    id: 'a1',
    municipality: 'Vejen',
    team: 'Ledergruppen',
    date: '2026-04-14',
    isExample: false,
    framework: { id: 'dobbelt-komponentcirkel', version: 1 },
    scores: [],
    rounds: [],
    interventions: [],
    lists: [],
    methods: null,
    overlapAnswers: [],
    actions: [],
    snapshots: [],
    followUp: null,
  })
})

test('in a fresh assessment every component is yet to be scored', () => {
  const fresh = newAssessment(framework, details, 'a1')
  expect(countDone(fresh, framework)).toBe(0)
  expect(framework.components.map(({ id }) => scoreOf(fresh, id).value)).toEqual(framework.components.map(() => null))
})

// HOSTILE R9
test('the limits are those that people are told', () => {
  expect(LIMITS).toEqual({ name: 200, note: 5000, interventions: 3000, characters: 2_000_000 })
})
