import { describe, expect, it } from 'vitest'
import { groupActions, inDueOrder, type Grouping } from '../../src/analysis/planGroups.ts'
import { builtInFramework as framework } from '../../src/framework/framework.ts'
import { newAction, type Action } from '../../src/model/action.ts'

const today = '2027-03-01'
const compare = new Intl.Collator('da-DK').compare

function action(id: string, change: Partial<Action> = {}): Action {
  return { ...newAction(id), id, ...change }
}

function groups(by: Grouping, actions: readonly Action[]) {
  return groupActions(actions, { by, today, framework, compare }).map(({ head, actions: each }) => [
    head.kind === 'component' ? head.component : head.kind === 'owner' ? head.owner : head.kind,
    each.map(({ id }) => id).join(' '),
  ])
}

const MIXED = [
  action('later', { due: '2027-06-01' }),
  action('whenever'),
  action('done', { due: '2026-01-01', status: 'done' }),
  action('late', { due: '2027-02-28', status: 'begun' }),
  action('today', { due: today }),
  action('latest', { due: '2026-12-24' }),
  action('dropped', { status: 'dropped' }),
]

describe('groupActions', () => {
  it('by deadline: late ones first, each part by its days, what is closed last', () => {
    expect(groups('deadline', MIXED)).toEqual([
      ['late', 'latest late'],
      ['coming', 'today later'],
      ['undated', 'whenever'],
      ['closed', 'done dropped'],
    ])
  })

  it('by component: in the order of the circle, without one last, late ones first in each', () => {
    const actions = [
      action('none'),
      action('second', { component: 'clear-leadership' }),
      action('first', { component: 'shared-strategy' }),
      action('late', { component: 'clear-leadership', due: '2027-01-01' }),
    ]
    expect(groups('component', actions)).toEqual([
      ['shared-strategy', 'first'],
      ['clear-leadership', 'late second'],
      [null, 'none'],
    ])
  })

  it('by owner: in the order of the language, one group however it is typed, nobody last', () => {
    const actions = [
      action('a', { owner: 'Økonomichef' }),
      action('b', { owner: ' ' }),
      action('c', { owner: 'PPR-leder ' }),
      action('d', { owner: 'ppr leder' }),
      action('e', { owner: 'Åben rådgivning' }),
    ]
    expect(groups('owner', actions)).toEqual([
      ['PPR-leder', 'c d'],
      ['Økonomichef', 'a'],
      ['Åben rådgivning', 'e'],
      [null, 'b'],
    ])
  })

  it('has no groups without actions', () => {
    expect(groups('deadline', [])).toEqual([])
  })
})

it('those of one day stay in the order in which they were made', () => {
  const actions = ['b', 'a', 'c'].map((id) => action(id, { due: '2027-05-01' }))
  expect(inDueOrder(actions, today).map(({ id }) => id)).toEqual(['b', 'a', 'c'])
})
