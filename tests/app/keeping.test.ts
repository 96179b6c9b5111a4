import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { writeFile } from '../../src/exchange/file.ts'
import { details, fakeBrowser, noteOf, opened, saved, sizeOf, type FakeBrowser, type FakeWindow } from '../fakeBrowser.ts'

let browser: FakeBrowser
let window: FakeWindow

beforeEach(() => {
  vi.useFakeTimers()
  browser = fakeBrowser()
  window = browser.open()
})
afterEach(() => void vi.useRealTimers())

function started(team: string): string {
  window.desk.start({ ...details, team })
  return window.present()?.id ?? ''
}

function exported({ present }: FakeWindow): string {
  const open = present()
  return open ? writeFile(open, 'sharing') : 'nothing is open'
}

describe('H69: undo', () => {
  it('gives each step as it was exported, fifty steps back and forth, across opening others and after reload', () => {
    const a = started('A')
    const states = [exported(window)]
    for (let count = 1; count <= 50; count += 1) {
      saved(window, `note ${count}`)
      states.push(exported(window))
    }
    started('B')
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
    started('A')
    saved(window, 'a')
    browser.limit(sizeOf(browser))
    saved(window, 'b and some more')
    window.close()
    const next = opened(browser)
    expect(noteOf(next.present())).toBe('b and some more')
    expect(next.state().history).toMatchObject({ past: [], future: [] })
  })
})
