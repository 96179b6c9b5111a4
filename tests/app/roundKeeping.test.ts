import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { SCENE_KEY } from '../../src/app/keys.ts'
import { firstSetup, newRound, withAnswers, withTally, type Participant, type Round } from '../../src/model/round.ts'
import { withRound, withRoundChanged } from '../../src/model/rounds.ts'
import { details, fakeBrowser, keysOf, opened, sizeOf, type FakeBrowser, type FakeWindow } from '../fakeBrowser.ts'

const ROUND = '6f1c8f0a-1111-4c6e-9a51-0c1f6a7b2d01'
const people: readonly Participant[] = [
  { id: '1T7K041ZZQXFF0EY', chain: null, field: null, values: [3] },
  { id: '1T7K58RP3X4QW07A', chain: 'staff', field: null, values: [4] },
]

let browser: FakeBrowser
let window: FakeWindow

beforeEach(() => {
  vi.useFakeTimers()
  browser = fakeBrowser()
  window = opened(browser)
  window.desk.start({ ...details, team: 'A' })
  edited((assessment) => withRound(assessment, fresh()))
  for (const person of people) change((round) => withAnswers(round, [person]))
  change((round) => withTally(round, { component: 'everyday-life', counts: [0, 0, 7, 0, 0] }))
})
afterEach(() => void vi.useRealTimers())

function fresh(): Round {
  const setup = firstSetup({ components: ['everyday-life'], chain: ['staff'], fields: [], minimumGroupSize: 5 })
  return newRound(setup, { id: ROUND, number: 1, tag: '7K' })
}

function edited(next: (assessment: NonNullable<ReturnType<FakeWindow['present']>>) => typeof assessment): void {
  const present = window.present()
  if (present === null) throw new Error('Nothing is open')
  window.store.getState().edit(next(present), { kind: 'details' })
  vi.advanceTimersByTime(300)
}

function change(next: (round: Round) => Round): void {
  edited((assessment) => withRoundChanged(assessment, ROUND, next))
}

function idOfOpen(): string {
  return window.present()?.id ?? ''
}

/** The keys under which anything of an answer is found. */
function keysWithAnswers(): readonly string[] {
  const traces = [...people.map(({ id }) => id), '"values"', '[0,0,7,0,0]']
  return [...browser.texts].filter(([, text]) => traces.some((trace) => text.includes(trace))).map(([key]) => key)
}

describe('deleted answers', () => {
  it('were in both generations and in the undo, and are in no key of the storage afterwards', () => {
    const { a, b, undo } = keysOf(idOfOpen())
    // The hands lie in what can be redone.
    window.state().undo()
    vi.advanceTimersByTime(300)
    expect(keysWithAnswers().toSorted()).toEqual([a, b, undo].toSorted())
    expect(window.desk.deleteAnswers(ROUND)).toBe(true)
    expect(keysWithAnswers()).toEqual([])
    expect(window.present()?.rounds[0]).toMatchObject({ participants: [], tallies: [], people: 2 })
  })

  it('come back by neither undo nor redo, nor after a reload', () => {
    window.state().undo()
    window.desk.deleteAnswers(ROUND)
    window.state().undo()
    window.state().redo()
    vi.advanceTimersByTime(2000)
    window.close()
    const next = opened(browser)
    next.state().undo()
    next.state().redo()
    expect(next.present()?.rounds[0]).toMatchObject({ participants: [], tallies: [], waiting: [] })
    expect(keysWithAnswers()).toEqual([])
  })

  it('are gone from what was set aside of the same assessment, and other texts stay there', () => {
    const { a, b } = keysOf(idOfOpen())
    const stamp = '2026-03-01T10:00:00.000Z'
    const text = browser.texts.get(a) ?? ''
    window.close()
    browser.texts.set(`${a}.unreadable.${stamp}`, text.slice(0, -20))
    browser.texts.set(`${b}.unreadable.${stamp}+`, '{"of": "something else"}')
    browser.texts.set(`${keysOf('another').a}.unreadable.${stamp}`, '{"of": "another"}')
    window = opened(browser)
    expect(window.state().setAside).toHaveLength(3)
    expect(window.desk.deleteAnswers(ROUND)).toBe(true)
    expect(keysWithAnswers()).toEqual([])
    expect(window.state().setAside.map(({ key }) => key)).toEqual([
      `${keysOf('another').a}.unreadable.${stamp}`, `${b}.unreadable.${stamp}+`,
    ].toSorted())
  })

  it('are deleted of that round alone', () => {
    edited((assessment) => withRound(assessment, { ...fresh(), id: 'r2', number: 2, tag: 'M4', participants: [{ id: 'Z', chain: null, field: null, values: [5] }] }))
    window.desk.deleteAnswers(ROUND)
    expect(window.present()?.rounds.map(({ participants }) => participants.length)).toEqual([0, 1])
  })

  it('are not said to be deleted where they could not be deleted from what is saved', () => {
    browser.limit(10)
    expect(window.desk.deleteAnswers(ROUND)).toBe(false)
  })

  it('stay where they are, with the undo, where they could not be deleted', () => {
    const history = window.state().history
    browser.limit(10)
    expect(window.desk.deleteAnswers(ROUND)).toBe(false)
    expect(window.state().history).toBe(history)
    expect(window.status()).toBe('saved')
  })

  it('are not deleted by a window that only reads', () => {
    const second = opened(browser)
    expect(second.desk.deleteAnswers(ROUND)).toBe(false)
    expect(second.present()?.rounds[0]?.participants).toHaveLength(2)
  })
})

describe('answers of which there is a copy on the shelf', () => {
  let original = ''

  beforeEach(() => {
    original = idOfOpen()
    // The copy is open, with undo of its own; the answers are in both of its texts.
    window.desk.open(window.desk.copy(original, 'B') ?? '')
    change((round) => ({ ...round, expected: 9 }))
    change((round) => ({ ...round, expected: 10 }))
  })

  it('are deleted from the original as well, which keeps its place on the shelf', () => {
    const listed = window.state().list
    expect(window.desk.deleteAnswers(ROUND)).toBe(true)
    expect(keysWithAnswers()).toEqual([])
    expect(window.state().list[0]).toEqual(listed[0])
    expect(window.desk.find(original)).toMatchObject({ team: 'A', rounds: [{ participants: [], people: 9, expected: null }] })
    expect(window.desk.find(idOfOpen())).toMatchObject({ team: 'B', rounds: [{ people: 9, expected: 10 }] })
  })

  it('are deleted from one that was taken off the shelf, and stays off', () => {
    window.desk.remove(original)
    expect(window.desk.deleteAnswers(ROUND)).toBe(true)
    expect(keysWithAnswers()).toEqual([])
    expect(window.state().list[0]).toMatchObject({ id: original, isRemoved: true })
    window.desk.bringBack(original)
    expect(window.desk.find(original)?.rounds[0]).toMatchObject({ participants: [], people: 9 })
  })

  it('are deleted from one that is only in memory', () => {
    const copy = idOfOpen()
    browser.limit([...browser.texts].flat().join('').length)
    change((round) => ({ ...round, note: 'x'.repeat(4000) }))
    window.desk.open(original)
    expect(window.desk.find(copy)?.rounds[0]?.note).toHaveLength(4000)
    browser.limit(Infinity)
    expect(window.desk.deleteAnswers(ROUND)).toBe(true)
    expect(keysWithAnswers()).toEqual([])
    expect(window.desk.find(copy)?.rounds[0]).toMatchObject({ participants: [], note: '' })
  })

  it('are deleted from what was set aside of it', () => {
    const { a } = keysOf(original)
    browser.texts.set(`${a}.unreadable.2026-03-01T10:00:00.000Z`, browser.texts.get(a) ?? browser.texts.get(keysOf(original).b) ?? '')
    expect(window.desk.deleteAnswers(ROUND)).toBe(true)
    expect(keysWithAnswers()).toEqual([])
  })

  it('are not said to be deleted where one cannot be read, and the open one stays as it was', () => {
    const key = [keysOf(original).a, keysOf(original).b].find((each) => browser.texts.has(each)) ?? ''
    browser.texts.set(key, (browser.texts.get(key) ?? '').slice(0, -20))
    const { history } = window.state()
    expect(window.desk.deleteAnswers(ROUND)).toBe(false)
    expect(window.state().history).toBe(history)
    expect(window.present()?.rounds[0]?.participants).toHaveLength(2)
  })

  it('are left alone in other rounds of other assessments', () => {
    window.desk.start({ ...details, team: 'C' })
    edited((assessment) => withRound(assessment, { ...fresh(), id: 'r9', participants: people }))
    const third = idOfOpen()
    window.desk.open(original)
    expect(window.desk.deleteAnswers(ROUND)).toBe(true)
    expect(window.desk.find(third)?.rounds[0]?.participants).toHaveLength(2)
  })
})

describe('the scene of the stage', () => {
  it('is stored for another window, and taken away', () => {
    expect(window.desk.showScene('{"a":1}')).toBe(true)
    expect(browser.texts.get(SCENE_KEY)).toBe('{"a":1}')
    const changes = browser.changes()
    expect(window.desk.showScene('{"a":1}')).toBe(true)
    expect(browser.changes()).toBe(changes)
    expect(window.desk.showScene(null)).toBe(true)
    expect(browser.texts.has(SCENE_KEY)).toBe(false)
  })

  it('is told before undo is kept where there is no room for both', () => {
    const { undo } = keysOf(idOfOpen())
    browser.limit(sizeOf(browser))
    expect(window.desk.showScene('{"a":1}')).toBe(true)
    expect(browser.texts.get(SCENE_KEY)).toBe('{"a":1}')
    expect(browser.texts.has(undo)).toBe(false)
    browser.limit(0)
    expect(window.desk.showScene('{"a":2}')).toBe(false)
    expect(browser.texts.get(SCENE_KEY)).toBe('{"a":1}')
  })

  it('is stored by the window that writes alone', () => {
    const second = opened(browser)
    expect(second.desk.showScene('{"a":1}')).toBe(false)
    expect(browser.texts.has(SCENE_KEY)).toBe(false)
  })

  it('goes with all else that is erased', async () => {
    window.desk.showScene('{"a":1}')
    expect(await window.desk.eraseAll()).toBe('all')
    expect(browser.texts.has(SCENE_KEY)).toBe(false)
  })
})
