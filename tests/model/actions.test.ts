import { expect, it } from 'vitest'
import { builtInFramework as framework } from '../../src/framework/framework.ts'
import { newAction, type Action } from '../../src/model/action.ts'
import { actionsFor, openActions, withAction, withActionChanged, withoutAction } from '../../src/model/actions.ts'
import { newAssessment, type Assessment } from '../../src/model/assessment.ts'

const fresh = newAssessment(framework, { municipality: 'Vejen', team: 'Ledergruppen', date: '2026-04-14' }, 'a1')

function action(id: string, change: Partial<Action> = {}): Action {
  return { id, ...newAction(`Handling ${id}`), ...change }
}

function filled(...actions: readonly Action[]): Assessment {
  return { ...fresh, actions }
}

const idsOf = (actions: readonly Action[]) => actions.map(({ id }) => id)

it('a new action stands after the others', () => {
  expect(idsOf(withAction(filled(action('b')), action('a')).actions)).toEqual(['b', 'a'])
})

it('a changed one keeps its place and what was not changed, and the others are the same', () => {
  const before = filled(action('a'), action('b'), action('c'))
  const after = withActionChanged(before, 'b', { status: 'done', owner: 'Chefen' })
  expect(after.actions).toEqual([action('a'), action('b', { status: 'done', owner: 'Chefen' }), action('c')])
  expect(after.actions[0]).toBe(before.actions[0])
})

it('a removed one leaves the others in order, and an id that is not there changes nothing', () => {
  const all = filled(action('a'), action('b'), action('c'))
  expect(idsOf(withoutAction(all, 'b').actions)).toEqual(['a', 'c'])
  expect(withoutAction(all, 'x')).toEqual(all)
  expect(withActionChanged(all, 'x', { text: 'y' })).toEqual(all)
})

it('actions are found by component and by whether they are open, in their order', () => {
  const all = filled(action('a', { component: 'everyday-life' }), action('b', { status: 'done', component: 'everyday-life' }), action('c'))
  expect(idsOf(actionsFor(all, 'everyday-life'))).toEqual(['a', 'b'])
  expect(idsOf(openActions(all))).toEqual(['a', 'c'])
})
