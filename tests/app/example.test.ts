import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { builtInFramework } from '../../src/framework/framework.ts'
import { newAssessment } from '../../src/model/assessment.ts'
import { details, fakeBrowser, noteOf, opened, saved, shelfOf, started, type FakeBrowser, type FakeWindow } from '../fakeBrowser.ts'

let browser: FakeBrowser
let window: FakeWindow

beforeEach(() => {
  vi.useFakeTimers()
  browser = fakeBrowser()
  window = browser.open()
})
afterEach(() => void vi.useRealTimers())

describe('the example', () => {
  it('is one copy on the shelf, with an id of its own and its mark', async () => {
    await window.desk.openExample()
    const id = window.present()?.id
    expect(window.present()).toMatchObject({ isExample: true, municipality: 'Solvig' })
    expect(id).not.toBe('example')
    saved(window, 'mine')
    started(window, 'A')
    await window.desk.openExample()
    expect([window.present()?.id, noteOf(window.present())]).toEqual([id, 'mine'])
    expect(window.desk.copy(id ?? '', 'copy')).toBeNull()
  })

  it('goes back to how it came, and undo gives back what was made of it', async () => {
    await window.desk.openExample()
    saved(window, 'mine')
    await window.desk.resetExample()
    expect([noteOf(window.present()), window.state().history?.past.at(-1)?.step.kind]).toEqual([null, 'example-reset'])
    window.state().undo()
    expect(noteOf(window.present())).toBe('mine')
  })

  it('is not reset when something else is open by then', async () => {
    await window.desk.openExample()
    const reset = window.desk.resetExample()
    started(window, 'A')
    await reset
    expect([window.present()?.team, window.state().history?.past]).toEqual(['A', []])
  })

  it('that was taken off the shelf comes back fresh, and undo has what was made of it', async () => {
    await window.desk.openExample()
    saved(window, 'mine')
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
    expect([shelfOf(window), window.present()?.isExample]).toEqual([['File'], true])
    window.state().undo()
    expect(window.present()?.municipality).toBe('Solvig')
  })

  it('that cannot be loaded leaves all as it was', async () => {
    const broken = browser.open(() => Promise.reject(new Error('offline')))
    await expect(broken.desk.openExample()).rejects.toThrow('offline')
    expect(broken.present()).toBeNull()
  })

  it('can be looked at where nothing may be written', async () => {
    const second = opened(browser)
    await second.desk.openExample()
    expect([second.present()?.municipality, second.status(), shelfOf(window)]).toEqual(['Solvig', 'other-window', []])
  })
})
