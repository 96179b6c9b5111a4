import { describe, expect, it, test } from 'vitest'
import { comingDesk, isAnythingKept } from '../../src/app/comingDesk.ts'
import { openTextArea } from '../../src/browser/storage.ts'
import { createAppStore } from '../../src/state/store.ts'
import { startWording } from '../../src/wording/i18n.ts'
import { details, exampleText, fakeBrowser } from '../fakeBrowser.ts'

describe('the start page waits for the desk', () => {
  it('where something of ours is kept, whatever it is, or another window is open', () => {
    const keys = ['list', 'live', 'window.writer', 'assessment.a1.a', 'list.unreadable.2026-03-01T12:00:00.000Z']
    expect(keys.map((key) => isKept({ [`komponentcirklen.${key}`]: 'x' }))).toEqual(keys.map(() => true))
  })

  it('where the browser keeps nothing, which is to be told of at once', () => {
    const blocked = openTextArea(() => {
      throw new DOMException('', 'SecurityError')
    })
    expect(isAnythingKept(blocked)).toBe(true)
  })

  it('not on a first visit, nor for preferences or what other apps store', () => {
    expect([isKept({}), isKept({ 'komponentcirklen.preferences': '{}', 'komponentcirklen-andet': 'x' })]).toEqual([false, false])
  })
})

test('it comes started, with what it keeps', async () => {
  await startWording()
  const browser = fakeBrowser()
  const store = createAppStore()
  const events = new EventTarget()
  const desk = await comingDesk({
    store,
    events,
    storage: () => browser.storageOf(events),
    loadExample: () => Promise.resolve(exampleText),
    clearDatabases: () => Promise.resolve('all'),
  })
  expect(desk.start(details)).toBe(true)
  expect(store.getState().list).toMatchObject([details])
  events.dispatchEvent(new Event('pagehide'))
})

function isKept(texts: Readonly<Record<string, string>>): boolean {
  return isAnythingKept(openTextArea(() => fakeBrowser(texts).storageOf(new EventTarget())))
}
