import { beforeAll, describe, expect, it } from 'vitest'
import { countActions } from '../../../src/analysis/plan.ts'
import { aimWords, planFinding, suggestionWords } from '../../../src/views/plan/planWords.ts'
import { planSpeech, startPlanSpeech } from '../../planSpeech.ts'
import { actionWith } from '../../plans.ts'

beforeAll(startPlanSpeech)

describe('planFinding', () => {
  const counts = countActions(
    [
      actionWith('1', { due: '2026-01-01' }),
      actionWith('2', { status: 'begun' }),
      actionWith('3', { status: 'begun' }),
      actionWith('4', { status: 'done' }),
      actionWith('5'),
      actionWith('6', { status: 'dropped' }),
    ],
    '2027-01-01',
  )

  it('says what there is of each kind, and what is missing', () => {
    expect(planFinding(counts, 4, planSpeech('da'))).toBe(
      '6 handlinger: 1 forsinket, 2 i gang, 1 ikke begyndt, 1 færdig, 1 droppet. 4 komponenter med afstand til målet mangler en handling',
    )
    expect(planFinding(counts, 1, planSpeech('en'))).toBe(
      '6 actions: 1 late, 2 under way, 1 not begun, 1 done, 1 dropped. 1 component below its target has no action',
    )
  })

  it('says so when there is nothing', () => {
    expect(planFinding(countActions([], '2027-01-01'), 0, planSpeech('da'))).toBe('Der er ingen handlinger endnu')
  })
})

it('a level and its target: on the way, there, or without one', () => {
  const score = { component: 'shared-strategy', targetDate: null, priority: null, note: '' }
  const words = planSpeech('da')
  expect(aimWords({ ...score, value: 2, target: 4 }, words)).toBe('2, mål 4')
  expect(aimWords({ ...score, value: 4, target: 4 }, words)).toBe('4, målet er 4')
  expect(aimWords({ ...score, value: 'unknown', target: 4 }, words)).toBe('–, mål 4')
  expect(aimWords({ ...score, value: 3, target: null }, words)).toBe('3, intet mål')
  expect(aimWords({ ...score, value: null, target: null }, words)).toBe('')
})

it('a suggestion says what it is of', () => {
  const gap = { kind: 'gap', component: 'shared-strategy', value: 2, target: 4, targetDate: null } as const
  expect(suggestionWords(gap, planSpeech('da'))).toBe('Afstand til målet: fra 2 til 4')
  expect(suggestionWords({ kind: 'decision', component: 'x', round: 2, decision: 'Ja', why: '' }, planSpeech('da'))).toBe('Beslutning, runde 2')
})
