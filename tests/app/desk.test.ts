import { afterEach, beforeEach, describe, expect, it, test, vi } from 'vitest'
import { startDesk } from '../../src/app/desk.ts'
import { writeFile } from '../../src/exchange/file.ts'
import { builtInFramework } from '../../src/framework/framework.ts'
import { newAssessment } from '../../src/model/assessment.ts'
import { setPreferences, usePreferences } from '../../src/state/preferences.ts'
import { createAppStore } from '../../src/state/store.ts'
import { contentOf, details, exampleText, fakeBrowser, noteOf, sizeOf, type FakeBrowser, type FakeWindow } from '../fakeBrowser.ts'

let browser: FakeBrowser
let window: FakeWindow

beforeEach(() => {
  vi.useFakeTimers()
  browser = fakeBrowser()
  window = browser.open()
})
afterEach(() => void vi.useRealTimers())

/** Opens one more window and waits until it knows whether it writes. */
function opened(): FakeWindow {
  const next = browser.open()
  vi.advanceTimersByTime(999)
  return next
}

function saved(text: string, of: FakeWindow = window): void {
  of.note(text)
  vi.advanceTimersByTime(300)
}

function started(team: string): string {
  window.desk.start({ ...details, team })
  return window.present()?.id ?? ''
}

function shelf(of: FakeWindow = window): readonly string[] {
  return of
    .state()
    .list.filter(({ isRemoved }) => !isRemoved)
    .map(({ team }) => team)
}

describe('several assessments', () => {
  it('lie side by side, each with its own undo, across opening and reloading', () => {
    const [a, b] = [started('A'), started('B')]
    saved('of B')
    window.desk.open(a)
    saved('of A')
    window.close()
    const next = opened()
    expect([shelf(next), noteOf(next.present())]).toEqual([['A', 'B'], 'of A'])
    expect(noteOf(next.desk.find(b))).toBe('of B')
    next.desk.open(b)
    next.state().undo()
    expect([noteOf(next.present()), noteOf(next.desk.find(a))]).toEqual([null, 'of A'])
  })

  it('are saved before another is opened', () => {
    const a = started('A')
    window.type('not yet saved')
    started('B')
    expect(noteOf(window.desk.find(a))).toBe('not yet saved')
    window.kill()
    expect(noteOf(opened().desk.find(a))).toBe('not yet saved')
  })

  it('are copied with their content under an id of their own', () => {
    const a = started('A')
    saved('x')
    const copy = window.desk.copy(a, 'A (copy)') ?? ''
    expect([shelf(), window.present()?.id, noteOf(window.desk.find(copy))]).toEqual([['A', 'A (copy)'], a, 'x'])
    expect(window.desk.find(copy)?.id).toBe(copy)
    expect(window.desk.copy('none', 'x')).toBeNull()
  })

  it('take a copy whose name would be too long to be read again', () => {
    const copy = window.desk.copy(started('x'.repeat(200)), `${'x'.repeat(199)}😀 (copy)`) ?? ''
    window.close()
    expect(opened().desk.find(copy)?.team).toBe('x'.repeat(199))
  })

  it('come back as they were until the app starts next', () => {
    const a = started('A')
    saved('x')
    started('B')
    window.desk.remove(a)
    expect([shelf(), window.desk.find(a), window.desk.open(a)]).toEqual([['B'], null, false])
    window.desk.bringBack(a)
    expect([shelf(), noteOf(window.desk.find(a))]).toEqual([['A', 'B'], 'x'])
    window.desk.remove(a)
    window.close()
    const next = opened()
    expect(next.state().list.map(({ id }) => id)).not.toContain(a)
    expect([...browser.texts.keys()].filter((key) => key.includes(a))).toEqual([])
  })

  it('close when they are removed, with what was just typed', () => {
    const a = started('A')
    window.type('just now')
    window.desk.remove(a)
    expect(window.present()).toBeNull()
    window.desk.bringBack(a)
    expect(noteOf(window.desk.find(a))).toBe('just now')
  })

  it('are replaced in one undo step, and undo gives back what was there', () => {
    const a = started('A')
    saved('mine')
    const file = newAssessment(builtInFramework, { ...details, team: 'From a file' }, a)
    started('B')
    expect(window.desk.replace(file)).toBe(true)
    expect([window.present()?.team, window.status()]).toEqual(['From a file', 'saved'])
    expect(window.state().history?.past.at(-1)?.step).toEqual({ kind: 'replaced' })
    window.state().undo()
    expect([window.present()?.team, noteOf(window.present())]).toEqual(['A', 'mine'])
  })

  it('are added from a file; one that is there, or was taken off, is never covered', () => {
    const file = newAssessment(builtInFramework, { ...details, team: 'File' }, 'from-a-file')
    expect(window.desk.add(file)).toBe(true)
    expect([shelf(), window.present()]).toEqual([['File'], file])
    saved('mine')
    for (const isRemoved of [false, true]) {
      if (isRemoved) window.desk.remove(file.id)
      window.desk.add(file)
      expect([shelf(), noteOf(window.present())]).toEqual([['File'], null])
      window.state().undo()
      expect(noteOf(window.present())).toBe('mine')
    }
  })

  it('are not mixed up by ids with dots and colons', () => {
    const ids = ['a.b', 'a', 'a.current', 'a:b', 'a.unreadable.2026']
    for (const id of ids) window.desk.add(newAssessment(builtInFramework, { ...details, team: id }, id))
    window.close()
    const next = opened()
    expect(next.state().list.map(({ id, team }) => [id, team])).toEqual(ids.map((id) => [id, id]))
    expect(next.state().setAside).toEqual([])
  })
})

describe('the example', () => {
  it('is one copy on the shelf, with an id of its own and its mark', async () => {
    await window.desk.openExample()
    const id = window.present()?.id
    expect(window.present()).toMatchObject({ isExample: true, municipality: 'Solvig' })
    expect(id).not.toBe('example')
    saved('mine')
    started('A')
    await window.desk.openExample()
    expect([window.present()?.id, noteOf(window.present())]).toEqual([id, 'mine'])
    expect(window.desk.copy(id ?? '', 'copy')).toBeNull()
  })

  it('goes back to how it came, and undo gives back what was made of it', async () => {
    await window.desk.openExample()
    saved('mine')
    await window.desk.resetExample()
    expect([noteOf(window.present()), window.state().history?.past.at(-1)?.step.kind]).toEqual([null, 'example-reset'])
    window.state().undo()
    expect(noteOf(window.present())).toBe('mine')
  })

  it('is not reset when something else is open by then', async () => {
    await window.desk.openExample()
    const reset = window.desk.resetExample()
    started('A')
    await reset
    expect([window.present()?.team, window.state().history?.past]).toEqual(['A', []])
  })

  it('that was taken off the shelf comes back fresh, and undo has what was made of it', async () => {
    await window.desk.openExample()
    saved('mine')
    window.desk.remove(window.present()?.id ?? '')
    await window.desk.openExample()
    expect([noteOf(window.present()), window.state().list]).toEqual([null, [expect.objectContaining({ isRemoved: false })]])
    window.state().undo()
    expect(noteOf(window.present())).toBe('mine')
  })

  it('from a file takes the place of the one there is, in one undo step', async () => {
    await window.desk.openExample()
    const file = newAssessment(builtInFramework, { ...details, team: 'File' }, 'other')
    window.desk.add({ ...file, isExample: true })
    expect([shelf(), window.present()?.isExample]).toEqual([['File'], true])
    window.state().undo()
    expect(window.present()?.municipality).toBe('Solvig')
  })

  it('that cannot be loaded leaves all as it was', async () => {
    const broken = browser.open(() => Promise.reject(new Error('offline')))
    await expect(broken.desk.openExample()).rejects.toThrow('offline')
    expect(broken.present()).toBeNull()
  })

  it('can be looked at where nothing may be written', async () => {
    const second = opened()
    await second.desk.openExample()
    expect([second.present()?.municipality, second.status(), shelf()]).toEqual(['Solvig', 'other-window', []])
  })
})

describe('H68: a second call within a double click', () => {
  it('makes nothing twice', async () => {
    window.desk.start(details)
    window.desk.start(details)
    const id = window.present()?.id ?? ''
    expect(window.desk.copy(id, 'copy')).toBe(window.desk.copy(id, 'copy'))
    await Promise.all([window.desk.openExample(), window.desk.openExample()])
    saved('x')
    await Promise.all([window.desk.resetExample(), window.desk.resetExample()])
    expect(shelf()).toEqual(['Ledergruppen', 'copy', 'Ledergruppen'])
    expect(window.state().history?.past.map(({ step }) => step.kind)).toEqual(['note', 'example-reset'])
    for (let calls = 0; calls < 2; calls += 1) window.desk.remove(id)
    for (let calls = 0; calls < 2; calls += 1) window.desk.bringBack(id)
    const file = newAssessment(builtInFramework, details, 'file')
    for (let calls = 0; calls < 2; calls += 1) window.desk.add(file)
    expect([shelf().length, window.state().history?.past]).toEqual([4, []])
  })

  it('and after it does it again', () => {
    window.desk.start(details)
    vi.advanceTimersByTime(600)
    window.desk.start(details)
    expect(shelf()).toHaveLength(2)
  })
})

describe('H69: undo', () => {
  it('gives each step as it was exported, fifty steps back and forth, across opening others and after reload', () => {
    const a = started('A')
    const exported = () => writeFile(newest().present() ?? never(), 'backup')
    let current = window
    const newest = () => current
    const states = [exported()]
    for (let count = 1; count <= 50; count += 1) {
      saved(`note ${count}`)
      states.push(exported())
    }
    started('B')
    window.desk.open(a)
    window.close()
    current = opened()
    for (const state of states.slice(0, -1).toReversed()) {
      current.state().undo()
      expect(exported()).toBe(state)
    }
    vi.advanceTimersByTime(300)
    current.close()
    current = opened()
    for (const state of states.slice(1)) {
      current.state().redo()
      expect(exported()).toBe(state)
    }
  })

  it('is clearly gone when there was no room for it', () => {
    started('A')
    saved('a')
    browser.limit(sizeOf(browser))
    saved('b and some more')
    window.close()
    const next = opened()
    expect(noteOf(next.present())).toBe('b and some more')
    expect(next.state().history).toMatchObject({ past: [], future: [] })
  })
})

describe('H51: two windows', () => {
  let second: FakeWindow

  beforeEach(() => {
    started('A')
    saved('first')
    second = opened()
  })

  it('the second shows what the first has saved, and only reads', () => {
    expect([second.status(), second.state().isReadOnly, noteOf(second.present())]).toEqual(['other-window', true, 'first'])
    const before = contentOf(browser)
    second.note('from the second')
    second.desk.start(details)
    second.desk.remove(second.present()?.id ?? '')
    expect(second.desk.eraseAll()).toBe(false)
    vi.advanceTimersByTime(2000)
    expect(contentOf(browser)).toEqual(before)
    expect(window.status()).toBe('saved')
  })

  it('the second follows what the first saves', () => {
    saved('more')
    vi.advanceTimersByTime(10)
    expect(noteOf(second.present())).toBe('more')
    const b = started('B')
    vi.advanceTimersByTime(10)
    expect([shelf(second), noteOf(second.present())]).toEqual([['A', 'B'], 'more'])
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
    expect(shelf(second)).toEqual(['A'])
  })

  describe('when the first was asleep and lost its role', () => {
    beforeEach(() => {
      window.freeze(true)
      second.desk.takeOver()
      vi.advanceTimersByTime(200)
      second.note('too early')
      vi.advanceTimersByTime(500)
      saved('of the second', second)
      // It wakes, is typed in, and has not heard of anything.
      saved('of the sleeper')
    })

    it('it writes nothing over what the other has written', () => {
      expect([window.status(), noteOf(window.present())]).toEqual(['other-window', 'of the sleeper'])
      expect([second.status(), noteOf(second.desk.find(second.present()?.id ?? ''))]).toEqual(['saved', 'of the second'])
    })

    it('its changes can be saved as a copy, which the other shows at once', () => {
      expect(window.desk.saveAsCopy('A (copy)')).toBe(true)
      expect([window.present()?.team, noteOf(window.present())]).toEqual(['A (copy)', 'of the sleeper'])
      vi.advanceTimersByTime(10)
      expect([shelf(second), second.status(), noteOf(second.present())]).toEqual([['A', 'A (copy)'], 'saved', 'of the second'])
      window.close()
      second.close()
      const next = opened()
      const texts = next.state().list.map(({ id }) => noteOf(next.desk.find(id)))
      expect(texts).toEqual(['of the second', 'of the sleeper'])
    })

    it('a copy is found at the next start when the other was gone before it could see it', () => {
      second.kill()
      window.desk.saveAsCopy('A (copy)')
      window.kill()
      expect(shelf(opened()).toSorted()).toEqual(['A', 'A (copy)'])
    })

    it('a copy for which there is no room is told of, and covers nothing', () => {
      const before = browser.snapshot()
      browser.limit(sizeOf(browser))
      expect(window.desk.saveAsCopy('A (copy)')).toBe(false)
      expect([window.status(), noteOf(window.present())]).toEqual(['full', 'of the sleeper'])
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
      expect(noteOf(opened().present())).toBe('of the sleeper')
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
    saved('of the second', second)
    second.close()
    window.freeze(false)
    window.events.dispatchEvent(new Event('focus'))
    expect([window.status(), noteOf(window.present())]).toEqual(['saved', 'of the second'])
  })

  it('a window that was asleep while another came and went cannot write over it unawares', () => {
    window.freeze(true)
    second.desk.takeOver()
    vi.advanceTimersByTime(700)
    saved('of the second', second)
    second.close()
    saved('unawares')
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
    saved('again')
    expect(window.status()).toBe('saved')
    expect(opened().status()).toBe('other-window')
  })

  it('a window that is not answered at once can be read, and not written', () => {
    const third = browser.open()
    expect([third.status(), third.state().isReadOnly, noteOf(third.present())]).toEqual(['pending', true, 'first'])
  })
})

describe('H47: a browser that keeps nothing', () => {
  const blocked = () => {
    throw new DOMException('', 'SecurityError')
  }

  function inMemory() {
    const [store, events] = [createAppStore(), new EventTarget()]
    const desk = startDesk({ store, events, storage: blocked, loadExample: () => Promise.resolve(exampleText) })
    const leave = () => {
      const leaving = new Event('beforeunload', { cancelable: true })
      events.dispatchEvent(leaving)
      return leaving.defaultPrevented
    }
    return { store, desk, leave }
  }

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

describe('H49: erasing', () => {
  it('removes all that is ours and nothing else, and the app goes on', () => {
    browser.texts.set('theme', 'foreign')
    started('A')
    saved('x')
    window.desk.remove(started('B'))
    expect(window.desk.eraseAll()).toBe(true)
    expect(browser.snapshot()).toEqual({ theme: 'foreign' })
    expect(window.state()).toMatchObject({ history: null, list: [], setAside: [] })
    window.desk.start({ ...details, team: 'C' })
    saved('y')
    window.close()
    expect(shelf(opened())).toEqual(['C'])
  })

  it('is seen by the other windows', () => {
    started('A')
    const second = opened()
    window.desk.eraseAll()
    vi.advanceTimersByTime(10)
    expect([second.present(), second.state().list]).toEqual([null, []])
  })
})

test('preferences outlive a reload and are part of no assessment', () => {
  started('A')
  setPreferences({ language: 'en', theme: 'dark' })
  window.close()
  usePreferences.setState({ language: 'da', theme: 'system' })
  expect(opened().state().history?.past).toEqual([])
  expect(usePreferences.getState()).toMatchObject({ language: 'en', theme: 'dark' })
  usePreferences.setState({ language: 'da', theme: 'system' })
})

test('a desk that is disposed has saved, and lets another window write', () => {
  started('A')
  window.note('x')
  window.desk.dispose()
  const next = browser.open()
  expect([next.status(), noteOf(next.present())]).toEqual(['saved', 'x'])
})

function never(): never {
  throw new Error('Nothing is open')
}
