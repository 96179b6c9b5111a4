import { afterEach, beforeEach, describe, expect, it, test, vi } from 'vitest'
import { startDesk } from '../../src/app/desk.ts'
import { writeFile } from '../../src/exchange/file.ts'
import type { Assessment } from '../../src/model/assessment.ts'
import { createAppStore, type AppStore } from '../../src/state/store.ts'
import { details, fakeBrowser, noteOf, opened, saved, sizeOf, started, type FakeBrowser, type FakeWindow } from '../fakeBrowser.ts'

let browser: FakeBrowser
let window: FakeWindow

beforeEach(() => {
  vi.useFakeTimers()
  browser = fakeBrowser()
  window = browser.open()
})
afterEach(() => void vi.useRealTimers())

function exported({ present }: FakeWindow): string {
  const open = present()
  return open ? writeFile(open, 'sharing') : 'nothing is open'
}

describe('H69: undo', () => {
  it('gives each step as it was exported, fifty steps back and forth, across opening others and after reload', () => {
    const a = started(window, 'A')
    const states = [exported(window)]
    for (let count = 1; count <= 50; count += 1) {
      saved(window, `note ${count}`)
      states.push(exported(window))
    }
    started(window, 'B')
    window.desk.open(a)
    window.close()
    window = opened(browser)
    for (const state of states.slice(0, -1).toReversed()) {
      window.state().undo()
      expect(exported(window)).toBe(state)
    }
    vi.advanceTimersByTime(300)
    window.close()
    window = opened(browser)
    for (const state of states.slice(1)) {
      window.state().redo()
      expect(exported(window)).toBe(state)
    }
  })

  it('is clearly gone when there was no room for it', () => {
    started(window, 'A')
    saved(window, 'a')
    browser.limit(sizeOf(browser))
    saved(window, 'b and some more')
    window.close()
    const next = opened(browser)
    expect(noteOf(next.present())).toBe('b and some more')
    expect(next.state().history).toMatchObject({ past: [], future: [] })
  })

  it('is clearly gone when its state is not read as it was written', () => {
    window.desk.start({ ...details, team: 'A tab\there' })
    saved(window, 'a')
    window.close()
    const next = opened(browser)
    expect([next.present()?.team, noteOf(next.present())]).toEqual(['A tab here', 'a'])
    expect(next.state().history?.past).toEqual([])
  })
})

test('H46: in a storage that is really full the last good save stays, and there is room again when there is', () => {
  localStorage.clear()
  const [store, events] = [createAppStore(), new EventTarget()]
  const desk = startDesk({ store, events, loadExample: () => Promise.resolve(''), clearDatabases: () => Promise.resolve('all') })
  desk.start(details)
  const before = Object.values(localStorage)
  fill()
  store.getState().edit({ ...openIn(store), team: 'x'.repeat(200) }, { kind: 'details' })
  vi.advanceTimersByTime(300)
  expect(store.getState().saveStatus).toEqual({ kind: 'unsaved', why: 'full', id: openIn(store).id })
  expect(Object.values(localStorage)).toEqual(expect.arrayContaining(before))
  localStorage.removeItem('filler')
  store.getState().edit({ ...openIn(store), team: 'y' }, { kind: 'details' })
  vi.advanceTimersByTime(300)
  expect(store.getState().saveStatus.kind).toBe('saved')
  desk.dispose()
  localStorage.clear()
})

/** Leaves no room for a single character. */
function fill(): void {
  let text = ''
  for (let size = 4_000_000; size >= 1; size = Math.floor(size / 2)) {
    while (fits(text + 'x'.repeat(size))) text += 'x'.repeat(size)
  }
}

function fits(text: string): boolean {
  try {
    localStorage.setItem('filler', text)
    return true
  } catch {
    // Full.
    return false
  }
}

function openIn(store: AppStore): Assessment {
  const { history } = store.getState()
  if (!history) throw new Error('Nothing is open')
  return history.present
}
