import { describe, expect, it, vi } from 'vitest'
import { builtInFramework } from '../../src/framework/framework.ts'
import { newAssessment } from '../../src/model/assessment.ts'
import { newHistory } from '../../src/state/history.ts'
import type { Step } from '../../src/state/step.ts'
import { createAppStore } from '../../src/state/store.ts'
import { assessmentWith, roundWith, shown } from '../rounds.ts'

const first = newAssessment(builtInFramework, { municipality: 'Ærø', team: 'x', date: '2026-03-01' }, 'a')
const step = { kind: 'details' } as const

function opened(isReadOnly = false) {
  const store = createAppStore()
  store.setState({ history: newHistory(first), isReadOnly })
  return store
}

it('takes up an edit, and gives back by undo what was there', () => {
  const store = opened()
  store.getState().edit({ ...first, team: 'y' }, step)
  expect(store.getState().history?.present.team).toBe('y')
  store.getState().undo()
  expect(store.getState().history?.present).toBe(first)
  store.getState().redo()
  expect(store.getState().history?.present.team).toBe('y')
})

it('takes typing as one step until it is settled', () => {
  const store = opened()
  const { edit, settle } = store.getState()
  edit({ ...first, team: 'y' }, step, 'team')
  edit({ ...first, team: 'yz' }, step, 'team')
  settle()
  edit({ ...first, team: 'yzx' }, step, 'team')
  expect(store.getState().history?.past).toHaveLength(2)
})

it('changes nothing while it is read-only', () => {
  const store = opened(true)
  const before = store.getState()
  const listener = vi.fn<() => void>()
  store.subscribe(listener)
  before.edit({ ...first, team: 'y' }, step)
  before.undo()
  before.redo()
  before.settle()
  expect(store.getState()).toBe(before)
  expect(listener).not.toHaveBeenCalled()
})

it('takes no edit of an assessment that is not open', () => {
  expect(() => opened().getState().edit({ ...first, id: 'b' }, step)).toThrow('not open')
})

it('does nothing when nothing is open', () => {
  const store = createAppStore()
  store.getState().edit(first, step)
  expect(store.getState().history).toBeNull()
})

describe('undo stops', () => {
  const revealed = { kind: 'revealed', number: 1, component: null } as const

  it.each<Step>([revealed, { kind: 'waiting-counted', number: 1, count: 5 }])('at what a room has seen: $kind', (lasting) => {
    const store = opened()
    store.getState().edit({ ...first, team: 'y' }, step)
    store.getState().edit({ ...first, team: 'z' }, lasting)
    const { history } = store.getState()
    store.getState().undo()
    expect(store.getState().history).toBe(history)
  })

  it('there, and not before: what came after it is undone', () => {
    const store = opened()
    store.getState().edit({ ...first, team: 'y' }, revealed)
    store.getState().edit({ ...first, team: 'z' }, step)
    for (let count = 0; count < 3; count += 1) store.getState().undo()
    expect(store.getState().history?.present.team).toBe('y')
    store.getState().redo()
    expect(store.getState().history?.present.team).toBe('z')
  })

  it('though something is being typed, which is settled', () => {
    const store = opened()
    store.getState().edit({ ...first, team: 'y' }, revealed)
    store.getState().edit({ ...first, team: 'z' }, step, 'team')
    store.getState().edit({ ...first, team: 'y' }, step, 'team')
    store.getState().undo()
    expect(store.getState().history).toMatchObject({ present: { team: 'y' }, typing: null, past: [{ step: revealed }] })
  })
})

describe('what a room has seen is not made unseen', () => {
  const before = assessmentWith(roundWith(14))
  const after = assessmentWith(shown(roundWith(14)))
  const replaced = { kind: 'replaced' } as const

  it('by undo of a file that had it', () => {
    const store = createAppStore()
    store.setState({ history: newHistory(before) })
    store.getState().edit(after, replaced)
    store.getState().undo()
    expect(store.getState().history?.present).toBe(after)
  })

  it('by redo of a file that had not, though undo of that gives it back', () => {
    const store = createAppStore()
    store.setState({ history: newHistory(after) })
    store.getState().edit(before, replaced)
    store.getState().undo()
    expect(store.getState().history?.present).toBe(after)
    store.getState().redo()
    expect(store.getState().history?.present).toBe(after)
  })
})

it('forgets all that came before, for good', () => {
  const store = opened()
  store.getState().edit({ ...first, team: 'y' }, step)
  store.getState().edit({ ...first, team: 'z' }, step)
  store.getState().undo()
  store.getState().forget({ ...first, team: 'w' })
  expect(store.getState().history).toEqual(newHistory({ ...first, team: 'w' }))
  store.getState().undo()
  store.getState().redo()
  expect(store.getState().history?.present.team).toBe('w')
})

it('forgets nothing while it is read-only', () => {
  const store = opened(true)
  store.getState().forget({ ...first, team: 'w' })
  expect(store.getState().history?.present).toBe(first)
})
