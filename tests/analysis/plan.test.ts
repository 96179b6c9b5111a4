import { describe, expect, it } from 'vitest'
import { actionOfDecision, countActions, gapOf, gapsWithoutAction, progressByComponent, suggestionsFor } from '../../src/analysis/plan.ts'
import { builtInFramework as framework } from '../../src/framework/framework.ts'
import { newAction, type Action } from '../../src/model/action.ts'
import type { Assessment } from '../../src/model/assessment.ts'
import type { Settled } from '../../src/model/round.ts'
import { withScore, withTarget } from '../../src/model/score.ts'
import { assessmentWith, blankRound } from '../rounds.ts'

const TODAY = '2027-03-28'

function action(change: Partial<Action> = {}): Action {
  return { ...newAction('Aftal det'), id: 'a1', ...change }
}

function settled(component: string, decision: string): Settled {
  return { component, value: 2, target: 4, why: 'Vi så det', decision }
}

function of(component: string | null, status: Action['status']): Action {
  return action({ component, status })
}

/** A team of which each component named is at 2, with this target. */
function aiming(targets: Readonly<Record<string, number>>): Assessment {
  return Object.entries(targets).reduce(
    (left, [component, target]) => withTarget(withScore(left, component, 2), component, target),
    assessmentWith(),
  )
}

describe('countActions', () => {
  it('puts each action in one of its kinds: late before begun and planned', () => {
    const actions = [
      action({ due: '2027-03-27', status: 'begun' }),
      action({ due: '2027-03-27' }),
      action({ due: '2027-03-28', status: 'begun' }),
      action({ due: null }),
      action({ due: '2020-01-01', status: 'done' }),
      action({ due: '2020-01-01', status: 'dropped' }),
    ]
    expect(countActions(actions, TODAY)).toEqual({ all: 6, open: 4, late: 2, begun: 1, planned: 1, done: 1, dropped: 1 })
  })

  it('counts nothing of nothing', () => {
    expect(countActions([], TODAY)).toEqual({ all: 0, open: 0, late: 0, begun: 0, planned: 0, done: 0, dropped: 0 })
  })

  it('H62 the deadline is not passed on its own day, on the days when clocks change either', () => {
    for (const day of ['2027-03-28', '2027-10-31']) expect(countActions([action({ due: day })], day).late).toBe(0)
    expect(countActions([action({ due: '2027-10-31' })], '2027-11-01').late).toBe(1)
  })
})

describe('suggestionsFor', () => {
  const first = blankRound({ settled: [settled('shared-strategy', 'Gennemgå strategien'), settled('clear-leadership', '  ')] })
  const second = blankRound({ id: 'r2', number: 2, settled: [settled('shared-strategy', 'Skriv den på én side')] })

  it('tells decisions, the latest round first, and none that is blank', () => {
    const told = suggestionsFor(assessmentWith(first, second), framework)
    expect(told.map((each) => each.kind === 'decision' && [each.round, each.decision])).toEqual([
      [2, 'Skriv den på én side'],
      [1, 'Gennemgå strategien'],
    ])
  })

  it('tells none of which an action has been made, and tells it again when the action is gone', () => {
    const made = action({ source: 'decision', component: 'shared-strategy', round: 2 })
    const told = suggestionsFor({ ...assessmentWith(first, second), actions: [made] }, framework)
    expect(told).toMatchObject([{ kind: 'decision', round: 1 }])
    expect(actionOfDecision({ actions: [made] }, 'shared-strategy', 2)).toBe(made)
    expect(actionOfDecision({ actions: [made] }, 'shared-strategy', 1)).toBeNull()
  })

  it('then tells gaps to targets, the widest first', () => {
    const told = suggestionsFor(aiming({ 'shared-strategy': 3, 'clear-leadership': 5, 'funding-incentives': 2 }), framework)
    expect(told.map(({ kind, component }) => [kind, component])).toEqual([
      ['gap', 'clear-leadership'],
      ['gap', 'shared-strategy'],
    ])
  })

  it('does not tell a gap beside the decision about it, but counts it', () => {
    const assessment = { ...aiming({ 'shared-strategy': 4 }), rounds: [first] }
    expect(suggestionsFor(assessment, framework)).toMatchObject([{ kind: 'decision' }])
    expect(gapsWithoutAction(assessment, framework)).toHaveLength(1)
  })
})

describe('gapOf', () => {
  const assessment = aiming({ 'shared-strategy': 4 })

  it('is there until an open action is about the component', () => {
    expect(gapOf(assessment, 'shared-strategy')).toMatchObject({ value: 2, target: 4, targetDate: '2026-09-01' })
    const having = (status: Action['status']) => ({ ...assessment, actions: [action({ component: 'shared-strategy', status })] })
    expect(gapOf(having('begun'), 'shared-strategy')).toBeNull()
    expect(gapOf(having('done'), 'shared-strategy')).not.toBeNull()
    expect(gapOf(having('dropped'), 'shared-strategy')).not.toBeNull()
  })

  it.each([
    ['not known', 'unknown' as const],
    ['not scored', null],
    ['reached', 4],
    ['passed', 5],
  ])('is not there when the score is %s', (_, value) => {
    expect(gapOf(withScore(assessment, 'shared-strategy', value), 'shared-strategy')).toBeNull()
  })
})

it('progress counts done ones of all that are not dropped, by component', () => {
  const actions = [of('a', 'done'), of('a', 'begun'), of('a', 'dropped'), of('b', 'dropped'), of(null, 'done'), of('c', 'done')]
  expect([...progressByComponent({ actions })]).toEqual([
    ['a', { all: 2, done: 1 }],
    ['c', { all: 1, done: 1 }],
  ])
})
