import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { startDesk } from '../../src/app/desk.ts'
import type { ClearDatabases } from '../../src/app/shelf.ts'
import { builtInFramework } from '../../src/framework/framework.ts'
import { newAssessment } from '../../src/model/assessment.ts'
import { createAppStore } from '../../src/state/store.ts'
import type { Desk } from '../../src/views/desk.ts'
import { details, fakeBrowser, noteOf, opened, saved, shelfOf, started, type FakeBrowser, type FakeWindow } from '../fakeBrowser.ts'

let browser: FakeBrowser
let window: FakeWindow

beforeEach(() => {
  vi.useFakeTimers()
  browser = fakeBrowser()
  window = browser.open()
})
afterEach(() => void vi.useRealTimers())

/** A desk in the place of the window, with databases that come to this. */
function deskClearing(clearDatabases: ClearDatabases): Desk {
  window.close()
  const events = new EventTarget()
  const storage = () => browser.storageOf(events)
  const desk = startDesk({ store: createAppStore(), events, storage, loadExample: () => Promise.resolve(''), clearDatabases })
  desk.start(details)
  return desk
}

describe('several assessments', () => {
  it('lie side by side, each with its own undo, across opening and reloading', () => {
    const [a, b] = [started(window, 'A'), started(window, 'B')]
    saved(window, 'of B')
    window.desk.open(a)
    saved(window, 'of A')
    window.close()
    const next = opened(browser)
    expect([shelfOf(next), noteOf(next.present())]).toEqual([['A', 'B'], 'of A'])
    expect(noteOf(next.desk.find(b))).toBe('of B')
    next.desk.open(b)
    next.state().undo()
    expect([noteOf(next.present()), noteOf(next.desk.find(a))]).toEqual([null, 'of A'])
  })

  it('are saved before another is opened', () => {
    const a = started(window, 'A')
    window.type('not yet saved')
    started(window, 'B')
    expect(noteOf(window.desk.find(a))).toBe('not yet saved')
    window.kill()
    expect(noteOf(opened(browser).desk.find(a))).toBe('not yet saved')
  })

  it('are copied with their content under an id of their own', () => {
    const a = started(window, 'A')
    saved(window, 'x')
    const copy = window.desk.copy(a, 'A (copy)') ?? ''
    expect([shelfOf(window), window.present()?.id, noteOf(window.desk.find(copy))]).toEqual([['A', 'A (copy)'], a, 'x'])
    expect(window.desk.find(copy)?.id).toBe(copy)
    expect(window.desk.copy('none', 'x')).toBeNull()
  })

  it('take a copy whose name would be too long to be read again', () => {
    const copy = window.desk.copy(started(window, 'x'.repeat(200)), `${'x'.repeat(199)}😀 (copy)`) ?? ''
    window.close()
    expect(opened(browser).desk.find(copy)?.team).toBe('x'.repeat(199))
  })

  it('come back as they were until the app starts next', () => {
    const a = started(window, 'A')
    saved(window, 'x')
    started(window, 'B')
    window.desk.remove(a)
    expect([shelfOf(window), window.desk.find(a), window.desk.open(a)]).toEqual([['B'], null, false])
    window.desk.bringBack(a)
    expect([shelfOf(window), noteOf(window.desk.find(a))]).toEqual([['A', 'B'], 'x'])
    window.desk.remove(a)
    window.close()
    const next = opened(browser)
    expect(next.state().list.map(({ id }) => id)).not.toContain(a)
    expect([...browser.texts.keys()].filter((key) => key.includes(a))).toEqual([])
  })

  it('close when they are removed, with what was just typed', () => {
    const a = started(window, 'A')
    window.type('just now')
    window.desk.remove(a)
    expect(window.present()).toBeNull()
    window.desk.bringBack(a)
    expect(noteOf(window.desk.find(a))).toBe('just now')
  })

  it('are replaced in one undo step, and undo gives back what was there', () => {
    const a = started(window, 'A')
    saved(window, 'mine')
    const file = newAssessment(builtInFramework, { ...details, team: 'From a file' }, a)
    started(window, 'B')
    expect(window.desk.replace(file)).toBe(true)
    expect([window.present()?.team, window.status()]).toEqual(['From a file', 'saved'])
    expect(window.state().history?.past.at(-1)?.step).toEqual({ kind: 'replaced' })
    window.state().undo()
    expect([window.present()?.team, noteOf(window.present())]).toEqual(['A', 'mine'])
  })

  it('are added from a file; one that is there, or was taken off, is never covered', () => {
    const file = newAssessment(builtInFramework, { ...details, team: 'File' }, 'from-a-file')
    expect(window.desk.add(file)).toBe(true)
    expect([shelfOf(window), window.present()]).toEqual([['File'], file])
    saved(window, 'mine')
    for (const isRemoved of [false, true]) {
      if (isRemoved) window.desk.remove(file.id)
      window.desk.add(file)
      expect([shelfOf(window), noteOf(window.present())]).toEqual([['File'], null])
      window.state().undo()
      expect(noteOf(window.present())).toBe('mine')
    }
  })

  it('are not mixed up by ids with dots and colons', () => {
    const ids = ['a.b', 'a', 'a.current', 'a:b', 'a.unreadable.2026']
    for (const id of ids) window.desk.add(newAssessment(builtInFramework, { ...details, team: id }, id))
    window.close()
    const next = opened(browser)
    expect(next.state().list.map(({ id, team }) => [id, team])).toEqual(ids.map((id) => [id, id]))
    expect(next.state().setAside).toEqual([])
  })
})

describe('H68: a second call within a double click', () => {
  it('makes nothing twice', async () => {
    window.desk.start(details)
    window.desk.start(details)
    const id = window.present()?.id ?? ''
    expect(window.desk.copy(id, 'copy')).toBe(window.desk.copy(id, 'copy'))
    await Promise.all([window.desk.openExample(), window.desk.openExample()])
    saved(window, 'x')
    await Promise.all([window.desk.resetExample(), window.desk.resetExample()])
    expect(shelfOf(window)).toEqual(['Ledergruppen', 'copy', 'Ledergruppen'])
    expect(window.state().history?.past.map(({ step }) => step.kind)).toEqual(['note', 'example-reset'])
    for (let calls = 0; calls < 2; calls += 1) window.desk.remove(id)
    for (let calls = 0; calls < 2; calls += 1) window.desk.bringBack(id)
    const file = newAssessment(builtInFramework, details, 'file')
    for (let calls = 0; calls < 2; calls += 1) window.desk.add(file)
    expect([shelfOf(window).length, window.state().history?.past]).toEqual([4, []])
  })

  it('and after it does it again', () => {
    window.desk.start(details)
    vi.advanceTimersByTime(600)
    window.desk.start(details)
    expect(shelfOf(window)).toHaveLength(2)
  })
})

describe('H49: erasing', () => {
  it('removes all that is ours and nothing else, and the app goes on', async () => {
    browser.texts.set('theme', 'foreign')
    started(window, 'A')
    saved(window, 'x')
    window.desk.remove(started(window, 'B'))
    expect(await window.desk.eraseAll()).toBe('all')
    expect(browser.snapshot()).toEqual({ theme: 'foreign' })
    expect(window.state()).toMatchObject({ history: null, list: [], setAside: [] })
    window.desk.start({ ...details, team: 'C' })
    saved(window, 'y')
    window.close()
    expect(shelfOf(opened(browser))).toEqual(['C'])
  })

  describe('the databases first', () => {
    it.each(['nothing', 'unfetched'] as const)('where they are not cleared, %s, nothing is erased, and it can be tried again', async (cleared) => {
      const desk = deskClearing(vi.fn<ClearDatabases>().mockResolvedValueOnce(cleared).mockResolvedValue('all'))
      const before = browser.snapshot()
      expect(await desk.eraseAll()).toBe(cleared)
      expect(browser.snapshot()).toEqual(before)
      expect(await desk.eraseAll()).toBe('all')
      expect(browser.snapshot()).toEqual({})
    })

    it('where they cannot be reached, the rest is erased, and it is said that they may hold something', async () => {
      const desk = deskClearing(() => Promise.resolve('rest'))
      expect(await desk.eraseAll()).toBe('rest')
      expect(browser.snapshot()).toEqual({})
    })

    it('where another window takes over meanwhile, its assessments stay', async () => {
      const desk = deskClearing(async () => {
        opened(browser).desk.takeOver()
        vi.advanceTimersByTime(1000)
        return 'all'
      })
      expect(await desk.eraseAll()).toBe('read-only')
      expect(shelfOf(opened(browser))).toEqual([details.team])
    })
  })

  it('is seen by the other windows', async () => {
    started(window, 'A')
    const second = opened(browser)
    await window.desk.eraseAll()
    vi.advanceTimersByTime(10)
    expect([second.present(), second.state().list]).toEqual([null, []])
  })
})
