import { afterEach, expect, it, test } from 'vitest'
import { keepLive, type LiveKeeper } from '../../src/app/keepLive.ts'
import { LIVE_KEY } from '../../src/app/keys.ts'
import { openTextArea } from '../../src/browser/storage.ts'
import { liveFrom, setLive, useLive } from '../../src/state/live.ts'
import { fakeBrowser, type FakeBrowser } from '../fakeBrowser.ts'

let keeper: LiveKeeper | null = null
const stop = () => keeper?.stop()
afterEach(() => {
  stop()
  useLive.setState(liveFrom(null))
})

function kept(browser: FakeBrowser, mayWrite = () => true): void {
  stop()
  keeper = keepLive(openTextArea(() => browser.storageOf(new EventTarget())), mayWrite)
}

test('H78 after a reload the workshop stands where it stood', () => {
  const browser = fakeBrowser()
  kept(browser)
  setLive('r1', { isBlank: true, item: 'talks' })
  stop()
  useLive.setState(liveFrom(null))
  kept(browser)
  expect(useLive.getState()).toMatchObject({ round: 'r1', isBlank: true, item: 'talks' })
})

test('a window that only reads stores nothing', () => {
  const browser = fakeBrowser()
  kept(browser, () => false)
  setLive('r1', { isBlank: true })
  expect(browser.texts.size).toBe(0)
})

test('a window that reads follows what the other one stores', () => {
  const browser = fakeBrowser()
  kept(browser, () => false)
  browser.texts.set(LIVE_KEY, '{"round":"r1","isBlank":true}')
  keeper?.follow()
  expect(useLive.getState()).toMatchObject({ round: 'r1', isBlank: true })
})

test('a window that takes over begins where the other one stood, but keeps what it had no room to store', () => {
  const browser = fakeBrowser()
  kept(browser)
  browser.texts.set(LIVE_KEY, '{"round":"r2"}')
  keeper?.takeUp()
  expect(useLive.getState().round).toBe('r2')
  browser.limit(0)
  setLive('r3', {})
  keeper?.takeUp()
  expect(useLive.getState().round).toBe('r3')
})

test('after it has ended nothing more is stored', () => {
  const browser = fakeBrowser()
  kept(browser)
  stop()
  setLive('r1', { isBlank: true })
  expect(browser.texts.size).toBe(0)
})

it.each(['{', '', 'undefined', '[object Object]', '[]', '"x"', '{"round":7}'])('H48 a stored %j is the beginning', (text) => {
  kept(fakeBrowser({ [LIVE_KEY]: text }))
  expect(useLive.getState()).toEqual(liveFrom(null))
})
