import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { builtInFramework } from '../../src/framework/framework.ts'
import { newAssessment, type Assessment } from '../../src/model/assessment.ts'
import { newHistory, passedBetween, record, redo, redoStep, settle, undo, undoStep, type History } from '../../src/state/history.ts'

const first = newAssessment(builtInFramework, { municipality: 'Ærø', team: '', date: '2026-03-01' }, 'a')
const step = { kind: 'details' } as const

function called(team: string): Assessment {
  return { ...first, team }
}

function typed(history: History, text: string, field = 'team'): History {
  return record(history, { next: called(text), step, typing: field })
}

function changed(history: History, team: string): History {
  return record(history, { next: called(team), step, typing: null })
}

test('as many undos as steps lead back to the start, and as many redos to the end', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ minLength: 1 }), { maxLength: 100 }), (teams) => {
      const end = teams.reduce(changed, newHistory(first))
      const steps = end.past.length
      const start = repeat(undo, steps, end)
      expect(start.present).toEqual(first)
      expect(undoStep(start)).toBeNull()
      expect(repeat(redo, steps, start).present).toEqual(end.present)
    }),
  )
})

it('keeps a hundred steps', () => {
  const teams = Array.from({ length: 130 }, (_, index) => `team ${index}`)
  const history = repeat(undo, 200, teams.reduce(changed, newHistory(first)))
  expect(history.present.team).toBe('team 29')
  expect(history.future).toHaveLength(100)
})

it('names the step that undo takes back and redo does again', () => {
  const score = { kind: 'score', component: 'shared-strategy', from: null, to: 3 } as const
  const history = record(newHistory(first), { next: called('x'), step: score, typing: null })
  expect([undoStep(history), redoStep(history)]).toEqual([score, null])
  expect([undoStep(undo(history)), redoStep(undo(history))]).toEqual([null, score])
})

it('takes a change that changes nothing for no step, H68', () => {
  const history = changed(newHistory(first), 'x')
  expect(changed(history, 'x')).toBe(history)
})

describe('typing', () => {
  it('is one step until the field is left', () => {
    const open = typed(typed(newHistory(first), 'a'), 'ab')
    expect(open.past).toHaveLength(1)
    expect(typed(settle(open), 'abc').past).toHaveLength(2)
    expect(undo(open).present.team).toBe('')
  })

  it('in another field is another step', () => {
    expect(typed(typed(newHistory(first), 'a'), 'ab', 'municipality').past).toHaveLength(2)
  })

  it('ends where something else is done', () => {
    expect(typed(changed(typed(newHistory(first), 'a'), 'b'), 'c').past).toHaveLength(3)
  })

  it('that ends where it began leaves no step, and what could be redone before', () => {
    const undone = undo(changed(newHistory(first), 'x'))
    const back = typed(typed(undone, 'a'), '')
    expect(settle(back)).toEqual(undone)
    expect(redo(back).present.team).toBe('x')
    expect(undo(back)).toEqual(undone)
  })

  it('that was undone and begins anew is a step of its own', () => {
    const again = typed(undo(typed(newHistory(first), 'a')), 'b')
    expect(again.past).toHaveLength(1)
    expect(again.future).toHaveLength(0)
  })
})

function repeat<T>(change: (value: T) => T, times: number, start: T): T {
  return Array.from({ length: times }).reduce<T>((value) => change(value), start)
}

describe('what led from one state to the next', () => {
  const start = changed(newHistory(first), 'a')
  const priority = { kind: 'priority', component: 'shared-strategy' } as const
  const next = record(start, { next: called('b'), step: priority, typing: null })

  it('is a step that was done, undone, or done again', () => {
    expect(passedBetween(start, next)).toEqual({ how: 'done', step: priority })
    expect(passedBetween(next, undo(next))).toEqual({ how: 'undone', step: priority })
    expect(passedBetween(undo(next), redo(undo(next)))).toEqual({ how: 'redone', step: priority })
    expect(passedBetween(undo(next), changed(undo(next), 'c'))).toEqual({ how: 'done', step })
  })

  it('is nothing while a text is typed in, and where it is left', () => {
    const open = typed(start, 'ab')
    expect(passedBetween(start, open)).toBeNull()
    expect(passedBetween(open, typed(open, 'abc'))).toBeNull()
    expect(passedBetween(open, settle(open))).toBeNull()
    expect(passedBetween(open, undo(open))).toEqual({ how: 'undone', step })
  })

  it('is nothing where another assessment is opened', () => {
    expect(passedBetween(next, newHistory(called('x')))).toBeNull()
    expect(passedBetween(next, next)).toBeNull()
  })

  it('is known also where the first steps are forgotten', () => {
    const full = Array.from({ length: 100 }, (_, index) => `team ${index}`).reduce(changed, newHistory(first))
    expect(passedBetween(full, changed(full, 'x'))).toEqual({ how: 'done', step })
  })
})
