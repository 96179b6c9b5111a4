import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { setPreferences, usePreferences } from '../../src/state/preferences.ts'
import { details, fakeBrowser, opened } from '../fakeBrowser.ts'

const KEY = 'komponentcirklen.preferences'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => {
  usePreferences.setState({ language: 'da', theme: 'system' })
  vi.useRealTimers()
})

test('preferences outlive a reload and are part of no assessment', () => {
  const browser = fakeBrowser()
  const window = browser.open()
  window.desk.start(details)
  setPreferences({ language: 'en', theme: 'dark' })
  window.close()
  usePreferences.setState({ language: 'da', theme: 'system' })
  expect(opened(browser).state().history?.past).toEqual([])
  expect(usePreferences.getState()).toMatchObject({ language: 'en', theme: 'dark' })
})

test('what a newer version has put there stays there', () => {
  const browser = fakeBrowser({ [KEY]: '{"language":"en","later":1}' })
  browser.open()
  expect(usePreferences.getState().language).toBe('en')
  setPreferences({ theme: 'dark' })
  expect(JSON.parse(browser.texts.get(KEY) ?? '')).toMatchObject({ language: 'en', theme: 'dark', later: 1 })
})

test('H46: no room for them harms nothing', () => {
  const browser = fakeBrowser()
  const window = browser.open()
  browser.limit(0)
  setPreferences({ theme: 'dark' })
  expect([usePreferences.getState().theme, window.status()]).toEqual(['dark', 'saved'])
})
