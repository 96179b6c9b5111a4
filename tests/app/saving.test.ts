import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { readFile } from '../../src/exchange/file.ts'
import { builtInFramework } from '../../src/framework/framework.ts'
import { catalogueOf } from '../catalogue.ts'
import { contentOf, details, fakeBrowser, noteOf, sizeOf, type FakeBrowser, type FakeWindow } from '../fakeBrowser.ts'

let browser: FakeBrowser
let window: FakeWindow

beforeEach(() => {
  vi.useFakeTimers()
  browser = fakeBrowser()
  window = browser.open()
  window.desk.start(details)
})

afterEach(() => {
  vi.restoreAllMocks()
  vi.useRealTimers()
})

/** The note of the open assessment as it lies in storage, by the pointer. */
function storedNote(): string | null {
  const key = `komponentcirklen.assessment.${window.present()?.id}`
  const text = browser.texts.get(`${key}.${browser.texts.get(`${key}.current`)}`)
  const read = readFile(text ?? '', builtInFramework)
  return read.ok ? noteOf(read.value.assessment) : null
}

describe('when', () => {
  it('a choice is stored within 300 ms, and said to be on its way until then', () => {
    window.note('a')
    expect([window.status(), storedNote()]).toEqual(['pending', null])
    vi.advanceTimersByTime(300)
    expect([window.status(), storedNote()]).toEqual(['saved', 'a'])
  })

  it('a choice after a choice does not put the first one off', () => {
    window.note('a')
    vi.advanceTimersByTime(200)
    window.note('b')
    vi.advanceTimersByTime(100)
    expect(storedNote()).toBe('b')
  })

  it('typing is stored within a second of the first unsaved letter, and again within each second', () => {
    for (let tenths = 0; tenths < 25; tenths += 1) {
      window.type('x'.repeat(tenths + 1))
      vi.advanceTimersByTime(100)
      expect(storedNote()?.length ?? 0).toBeGreaterThanOrEqual(tenths - 9)
    }
    vi.advanceTimersByTime(1000)
    expect(storedNote()).toHaveLength(25)
  })

  it('a field that was left is stored within 300 ms', () => {
    window.type('a')
    window.state().settle()
    vi.advanceTimersByTime(300)
    expect(storedNote()).toBe('a')
  })

  it('typing that is due sooner is not put off by a choice', () => {
    window.type('a')
    vi.advanceTimersByTime(900)
    window.note('b')
    vi.advanceTimersByTime(100)
    expect(storedNote()).toBe('b')
  })

  it('undo and redo are stored like choices', () => {
    window.note('a')
    vi.advanceTimersByTime(300)
    window.state().undo()
    vi.advanceTimersByTime(300)
    expect([storedNote(), window.status()]).toEqual([null, 'saved'])
  })

  it.each(['pagehide', 'visibilitychange'])('all of it is stored at once on %s', (name) => {
    vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden')
    window.type('a')
    window.events.dispatchEvent(new Event(name))
    expect(storedNote()).toBe('a')
  })

  it('nothing is written when nothing has changed', () => {
    vi.advanceTimersByTime(5000)
    const before = browser.changes()
    window.note('a')
    window.state().undo()
    vi.advanceTimersByTime(5000)
    expect(browser.changes()).toBe(before)
    expect(window.status()).toBe('saved')
  })

  it('the moment is kept in the list and on the status', () => {
    vi.setSystemTime('2026-03-01T12:00:00.000Z')
    window.note('a')
    vi.advanceTimersByTime(300)
    const at = '2026-03-01T12:00:00.000Z'
    expect(window.state().saveStatus).toEqual({ kind: 'saved', at })
    expect(window.state().list.map(({ savedAt }) => savedAt)).toEqual([at])
  })
})

describe('H46: a full storage', () => {
  beforeEach(() => {
    window.note('kept')
    vi.advanceTimersByTime(300)
    browser.limit(sizeOf(browser))
  })

  const long = 'x'.repeat(3000)

  it('is told at once, leaves the last good save alone, and editing goes on', () => {
    window.note(long)
    vi.advanceTimersByTime(300)
    expect([window.status(), storedNote()]).toEqual(['unsaved', 'kept'])
    expect(window.state().isReadOnly).toBe(false)
    window.note(`${long}y`)
    vi.advanceTimersByTime(300)
    expect([window.status(), noteOf(window.present())]).toEqual(['unsaved', `${long}y`])
  })

  it('makes leaving the page ask first', () => {
    const leave = () => {
      const leaving = new Event('beforeunload', { cancelable: true })
      window.events.dispatchEvent(leaving)
      return leaving.defaultPrevented
    }
    expect(leave()).toBe(false)
    window.note(long)
    expect(leave()).toBe(true)
  })

  it('is tried again at the next change', () => {
    window.note(long)
    vi.advanceTimersByTime(300)
    browser.limit(Infinity)
    window.note(`${long}y`)
    vi.advanceTimersByTime(300)
    expect([window.status(), storedNote()]).toEqual(['saved', `${long}y`])
  })

  it('is no longer of interest when undo leads back to what is saved', () => {
    window.note(long)
    vi.advanceTimersByTime(300)
    window.state().undo()
    vi.advanceTimersByTime(300)
    expect([window.status(), storedNote()]).toEqual(['saved', 'kept'])
  })

  it('gives up undo first', () => {
    const undo = [...browser.texts.keys()].filter((key) => key.startsWith('komponentcirklen.undo.'))
    expect(undo).toHaveLength(1)
    window.note('kept, and a little more')
    vi.advanceTimersByTime(300)
    expect([window.status(), storedNote()]).toEqual(['saved', 'kept, and a little more'])
    expect(undo.map((key) => browser.texts.has(key))).toEqual([false])
  })

  it('gives up what was taken off the shelf next, and that can be brought back all the same', () => {
    const first = window.present()?.id ?? ''
    browser.limit(Infinity)
    window.note(long)
    window.desk.start({ ...details, team: 'B' })
    window.desk.remove(first)
    browser.limit(sizeOf(browser) + 100)
    window.note(long)
    vi.advanceTimersByTime(300)
    expect([window.status(), storedNote()]).toEqual(['saved', long])
    browser.limit(Infinity)
    window.note('short')
    vi.advanceTimersByTime(300)
    expect(window.state().list.find(({ id }) => id === first)?.isRemoved).toBe(true)
    window.desk.bringBack(first)
    expect(noteOf(window.desk.find(first))).toBe(long)
    expect(Object.keys(contentOf(browser)).some((key) => key.includes(first))).toBe(true)
  })

  it('takes no more room than one text for what is saved later and is not open', () => {
    const first = window.present()?.id ?? ''
    window.note(long)
    window.desk.start({ ...details, team: 'B' })
    browser.limit(Infinity)
    window.note('a')
    vi.advanceTimersByTime(300)
    const texts = [...browser.texts.keys()].filter((key) => key.includes(first) && /\.[ab]$/.test(key))
    expect([texts.length, noteOf(window.desk.find(first))]).toEqual([1, long])
  })

  it('keeps what could not be saved when another assessment is opened, and saves it when there is room', () => {
    const first = window.present()?.id ?? ''
    window.note(long)
    window.desk.start({ ...details, team: 'B' })
    expect(window.status()).toBe('unsaved')
    expect(noteOf(window.desk.find(first))).toBe(long)
    window.desk.open(first)
    expect(noteOf(window.present())).toBe(long)
    browser.limit(Infinity)
    window.note(`${long}y`)
    vi.advanceTimersByTime(300)
    expect(window.status()).toBe('saved')
    window.close()
    expect(browser.open().state().list).toHaveLength(2)
  })
})

/** Why it is not saved, and whether that is said of the open assessment; or else how it stands. */
function why(): unknown {
  const { saveStatus } = window.state()
  return saveStatus.kind === 'unsaved' ? [saveStatus.why, saveStatus.id === window.present()?.id] : saveStatus.kind
}

describe('it says why nothing is saved', () => {
  beforeEach(() => {
    window.note('kept')
    vi.advanceTimersByTime(300)
  })

  it('what could not be read again is not saved over what can', () => {
    window.note('x'.repeat(5001))
    vi.advanceTimersByTime(300)
    window.note('x'.repeat(5002))
    vi.advanceTimersByTime(300)
    expect([why(), storedNote()]).toEqual([['unreadable', true], 'kept'])
  })

  it('what is too long is not, until undo or the user has made it shorter', () => {
    const open = window.present()
    if (!open) throw new Error('Nothing is open')
    const told = Array.from({ length: 500 }, (_, index) => ({ name: `I${index}`, description: 'x'.repeat(4500) }))
    window.state().edit({ ...open, interventions: catalogueOf(told).interventions }, { kind: 'list-imported', count: 500 })
    vi.advanceTimersByTime(300)
    expect([why(), storedNote()]).toEqual([['too-long', true], 'kept'])
    window.state().undo()
    vi.advanceTimersByTime(300)
    expect([why(), storedNote()]).toEqual(['saved', 'kept'])
  })

  it('where there is no room', () => {
    browser.limit(sizeOf(browser))
    window.note('x'.repeat(3000))
    vi.advanceTimersByTime(300)
    expect(why()).toEqual(['full', true])
  })

  it('where the browser has ceased to keep anything', () => {
    browser.block()
    window.note('a')
    vi.advanceTimersByTime(300)
    expect(why()).toEqual(['blocked', true])
  })

  it('and when room is made by taking another off the shelf, it is saved at once', () => {
    const first = window.present()?.id ?? ''
    window.note('x'.repeat(4000))
    window.desk.start({ ...details, team: 'B' })
    browser.limit(sizeOf(browser) + 100)
    window.note('x'.repeat(3000))
    vi.advanceTimersByTime(300)
    expect(why()).toEqual(['full', true])
    window.desk.remove(first)
    expect([why(), storedNote()]).toEqual(['saved', 'x'.repeat(3000)])
  })
})
