import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { currentKey, details, fakeBrowser, inhabited, noteOf, opened, type FakeWindow } from '../fakeBrowser.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

describe('H52: killed after each single change of storage', () => {
  const acts: Readonly<Record<string, { readonly act: (window: FakeWindow) => void; readonly after: string }>> = {
    'a save': { act: (window) => window.note('third'), after: 'A: third, B: null' },
    'the first save of a new assessment': {
      act: (window) => window.desk.start({ ...details, team: 'C' }),
      after: 'A: second, B: null, C: null',
    },
    'a copy': {
      act: (window) => window.desk.copy(window.present()?.id ?? '', 'C'),
      after: 'A: second, B: null, C: second',
    },
    'opening another': {
      act: (window) => window.desk.open(window.state().list[0]?.id ?? ''),
      after: 'A: second, B: null',
    },
    'taking one off the shelf': {
      act: (window) => window.desk.remove(window.present()?.id ?? ''),
      after: 'B: null',
    },
  }

  it.each(Object.entries(acts))('%s: the old state or the new one is found, whole', (_, { act, after }) => {
    const { browser } = inhabited()
    const found = shelvesAfterKills(browser.snapshot(), act)
    expect([...found].toSorted()).toEqual([...new Set(['A: second, B: null', after])].toSorted())
  })

  it('undo is kept or clearly gone, H69', () => {
    const { browser } = inhabited()
    const before = browser.snapshot()
    for (let changes = 0; changes < 12; changes += 1) {
      const each = fakeBrowser(before)
      const window = opened(each)
      each.dieAfter(changes)
      window.note('third')
      vi.advanceTimersByTime(1500)
      window.kill()
      each.dieAfter(Infinity)
      const { history } = opened(each).state()
      const notes = history?.past.map(({ assessment }) => noteOf(assessment))
      const whole = noteOf(history?.present ?? null) === 'third' ? [null, 'first', 'second'] : [null, 'first']
      expect([[], whole]).toContainEqual(notes)
    }
  })

  it('putting aside what cannot be read: it is there once, whole', () => {
    const stored = inhabited()
    stored.browser.texts.set(currentKey(stored), '{"half')
    expect([...shelvesAfterKilledStarts(stored.browser.snapshot())]).toEqual(['A: first, B: null, {"half'])
  })

  it('removing for good what was taken off the shelf: it does not come back', () => {
    const { browser } = inhabited()
    const window = opened(browser)
    window.desk.remove(window.present()?.id ?? '')
    window.close()
    expect([...shelvesAfterKilledStarts(browser.snapshot())]).toEqual(['B: null'])
  })
})

/** What a person would find: each assessment on the shelf with its note, and what lies aside. */
function foundIn(window: FakeWindow): string {
  const shelf = window
    .state()
    .list.filter(({ isRemoved }) => !isRemoved)
    .map(({ id, team }) => `${team}: ${noteOf(window.desk.find(id))}`)
  const aside = window.state().setAside.map(({ key }) => window.desk.textSetAside(key))
  return [...shelf.toSorted(), ...aside].join(', ')
}

/** Every shelf that can be found after a kill within what is done. */
function shelvesAfterKills(before: Readonly<Record<string, string>>, act: (window: FakeWindow) => void): Set<string> {
  const shelves = new Set<string>()
  for (let changes = 0; ; changes += 1) {
    const browser = fakeBrowser(before)
    const window = opened(browser)
    const start = browser.changes()
    browser.dieAfter(changes)
    act(window)
    vi.advanceTimersByTime(1500)
    const isWhole = browser.changes() - start <= changes
    window.kill()
    browser.dieAfter(Infinity)
    const next = opened(browser)
    shelves.add(foundIn(next))
    expect(next.status()).toBe('saved')
    next.close()
    if (isWhole) return shelves
  }
}

/** Starts on a storage, killed after each change, and then starts for good. */
function shelvesAfterKilledStarts(before: Readonly<Record<string, string>>): Set<string> {
  const shelves = new Set<string>()
  for (let changes = 0; changes < 25; changes += 1) {
    const browser = fakeBrowser(before)
    browser.dieAfter(changes)
    const window = opened(browser)
    window.kill()
    browser.dieAfter(Infinity)
    shelves.add(foundIn(opened(browser)))
  }
  return shelves
}
