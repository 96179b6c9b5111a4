import { afterEach, beforeEach, describe, expect, it, test, vi } from 'vitest'
import { startDesk } from '../../src/app/desk.ts'
import { createAppStore } from '../../src/state/store.ts'
import { contentOf, details, exampleText, fakeBrowser, noteOf, opened, saved, shelfOf, sizeOf, started, type FakeBrowser, type FakeWindow } from '../fakeBrowser.ts'

let browser: FakeBrowser
let window: FakeWindow

beforeEach(() => {
  vi.useFakeTimers()
  browser = fakeBrowser()
  window = browser.open()
})
afterEach(() => void vi.useRealTimers())

describe('H51: two windows', () => {
  let second: FakeWindow

  beforeEach(() => {
    started(window, 'A')
    saved(window, 'first')
    second = opened(browser)
  })

  it('the second shows what the first has saved, and only reads', async () => {
    expect([second.status(), second.state().isReadOnly, noteOf(second.present())]).toEqual(['other-window', true, 'first'])
    const before = contentOf(browser)
    second.note('from the second')
    second.desk.start(details)
    second.desk.remove(second.present()?.id ?? '')
    expect(await second.desk.eraseAll()).toBe('read-only')
    vi.advanceTimersByTime(2000)
    expect(contentOf(browser)).toEqual(before)
    expect(window.status()).toBe('saved')
  })

  it('the second follows what the first saves', () => {
    saved(window, 'more')
    vi.advanceTimersByTime(10)
    expect(noteOf(second.present())).toBe('more')
    const b = started(window, 'B')
    vi.advanceTimersByTime(10)
    expect([shelfOf(second), noteOf(second.present())]).toEqual([['A', 'B'], 'more'])
    expect(second.desk.open(b)).toBe(true)
  })

  it('the second takes over with all that the first had, typed a moment ago included; the first only reads', () => {
    window.type('just now')
    second.desk.takeOver()
    vi.advanceTimersByTime(10)
    expect([window.status(), second.status(), noteOf(second.present())]).toEqual(['other-window', 'saved', 'just now'])
    second.state().undo()
    vi.advanceTimersByTime(310)
    expect([noteOf(second.present()), noteOf(window.present())]).toEqual(['first', 'first'])
  })

  it('what was taken off the shelf can still be brought back after taking over', () => {
    const a = window.present()?.id ?? ''
    window.desk.remove(a)
    second.desk.takeOver()
    vi.advanceTimersByTime(10)
    second.desk.bringBack(a)
    expect(shelfOf(second)).toEqual(['A'])
  })

  describe('when the first was asleep and lost its role', () => {
    beforeEach(() => {
      window.freeze(true)
      second.desk.takeOver()
      vi.advanceTimersByTime(200)
      second.note('too early')
      vi.advanceTimersByTime(500)
      saved(second, 'of the second')
      // It wakes, is typed in, and has not heard of anything.
      saved(window, 'of the sleeper')
    })

    it('writes nothing over what the other has written', () => {
      expect([window.status(), noteOf(window.present())]).toEqual(['other-window', 'of the sleeper'])
      expect([second.status(), noteOf(second.desk.find(second.present()?.id ?? ''))]).toEqual(['saved', 'of the second'])
    })

    it('its changes can be saved as a copy, which the other shows at once', () => {
      expect(window.desk.saveAsCopy('A (copy)')).toBe(true)
      expect([window.present()?.team, noteOf(window.present())]).toEqual(['A (copy)', 'of the sleeper'])
      vi.advanceTimersByTime(10)
      expect([shelfOf(second), second.status(), noteOf(second.present())]).toEqual([['A', 'A (copy)'], 'saved', 'of the second'])
      window.close()
      second.close()
      const next = opened(browser)
      const texts = next.state().list.map(({ id }) => noteOf(next.desk.find(id)))
      expect(texts).toEqual(['of the second', 'of the sleeper'])
    })

    it('a copy is found at the next start when the other was gone before it could see it', () => {
      second.kill()
      window.desk.saveAsCopy('A (copy)')
      window.kill()
      expect(shelfOf(opened(browser)).toSorted()).toEqual(['A', 'A (copy)'])
    })

    it('a copy for which there is no room is told of, and covers nothing', () => {
      const before = browser.snapshot()
      browser.limit(sizeOf(browser))
      expect(window.desk.saveAsCopy('A (copy)')).toBe(false)
      expect([window.status(), noteOf(window.present())]).toEqual(['unsaved', 'of the sleeper'])
      expect(browser.snapshot()).toEqual(before)
    })

    it('taking over shows what the other has saved, and undo gives back its own', () => {
      window.freeze(false)
      window.desk.takeOver()
      vi.advanceTimersByTime(10)
      expect([window.status(), noteOf(window.present())]).toEqual(['saved', 'of the second'])
      window.state().undo()
      expect(noteOf(window.present())).toBe('of the sleeper')
      vi.advanceTimersByTime(300)
      window.close()
      expect(noteOf(opened(browser).present())).toBe('of the sleeper')
    })

    it('taking over and closing at once keeps both too', () => {
      window.desk.takeOver()
      vi.advanceTimersByTime(700)
      window.close()
      second.close()
      const next = opened(browser)
      expect(noteOf(next.present())).toBe('of the second')
      next.state().undo()
      expect(noteOf(next.present())).toBe('of the sleeper')
    })

    it.each(['removed', 'erased'])('its changes stay when it takes over and the other has %s the assessment', async (how) => {
      if (how === 'removed') second.desk.remove(second.present()?.id ?? '')
      else await second.desk.eraseAll()
      window.freeze(false)
      window.desk.takeOver()
      vi.advanceTimersByTime(700)
      expect([window.status(), shelfOf(window)]).toEqual(['saved', ['A']])
      const { history } = window.state()
      const notes = [...(history?.past ?? []), { assessment: window.present() }].map(({ assessment }) => noteOf(assessment))
      expect(notes).toContain('of the sleeper')
      window.close()
      second.close()
      expect(shelfOf(opened(browser))).toEqual(['A'])
    })

    it('leaving asks first, for its changes are nowhere else', () => {
      const leaving = new Event('beforeunload', { cancelable: true })
      window.events.dispatchEvent(leaving)
      expect(leaving.defaultPrevented).toBe(true)
    })
  })

  it('a window that was asleep while another came and went sees what that one saved', () => {
    window.freeze(true)
    second.desk.takeOver()
    vi.advanceTimersByTime(700)
    saved(second, 'of the second')
    second.close()
    window.freeze(false)
    window.events.dispatchEvent(new Event('focus'))
    expect([window.status(), noteOf(window.present())]).toEqual(['saved', 'of the second'])
  })

  it('a window that was asleep while another came and went cannot write over it unawares', () => {
    window.freeze(true)
    second.desk.takeOver()
    vi.advanceTimersByTime(700)
    saved(second, 'of the second')
    second.close()
    saved(window, 'unawares')
    expect([window.status(), noteOf(window.present())]).toEqual(['other-window', 'unawares'])
    expect([...browser.texts.values()].join(' ')).toContain('of the second')
    window.desk.takeOver()
    expect(noteOf(window.present())).toBe('of the second')
    window.state().undo()
    expect(noteOf(window.present())).toBe('unawares')
  })

  it('a reload does not ask anybody', () => {
    second.close()
    window.close()
    expect(browser.open().status()).toBe('saved')
  })

  it('a page that comes back from the cache of pages claims its role again', () => {
    second.close()
    window.events.dispatchEvent(new Event('pagehide'))
    window.events.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }))
    saved(window, 'again')
    expect(window.status()).toBe('saved')
    expect(opened(browser).status()).toBe('other-window')
  })

  it('a window that is not answered at once can be read, and not written', () => {
    const third = browser.open()
    expect([third.status(), third.state().isReadOnly, noteOf(third.present())]).toEqual(['pending', true, 'first'])
  })
})

describe('H47: a browser that keeps nothing', () => {
  it('runs, says so from the start, and keeps what is entered until it is closed', () => {
    const { store, desk, leave } = inMemory()
    expect([store.getState().saveStatus.kind, store.getState().isReadOnly, leave()]).toEqual(['blocked', false, false])
    desk.start(details)
    const id = store.getState().history?.present.id ?? ''
    desk.start({ ...details, team: 'B' })
    expect([desk.open(id), desk.find(id)?.team, store.getState().saveStatus.kind]).toEqual([true, 'Ledergruppen', 'blocked'])
    expect(leave()).toBe(true)
  })

  it('lets nobody stay for an example that is as it came', async () => {
    const { desk, leave } = inMemory()
    await desk.openExample()
    expect(leave()).toBe(false)
  })
})

test('a desk that is disposed has saved, and lets another window write', () => {
  started(window, 'A')
  window.note('x')
  window.desk.dispose()
  const next = browser.open()
  expect([next.status(), noteOf(next.present())]).toEqual(['saved', 'x'])
})

function inMemory() {
  const [store, events] = [createAppStore(), new EventTarget()]
  const desk = startDesk({ store, events, storage: blocked, loadExample: () => Promise.resolve(exampleText), clearDatabases: () => Promise.resolve('all') })
  const leave = () => {
    const leaving = new Event('beforeunload', { cancelable: true })
    events.dispatchEvent(leaving)
    return leaving.defaultPrevented
  }
  return { store, desk, leave }
}

function blocked(): never {
  throw new DOMException('', 'SecurityError')
}
