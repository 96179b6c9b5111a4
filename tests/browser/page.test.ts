import { afterEach, expect, test, vi } from 'vitest'
import { watchPage } from '../../src/browser/page.ts'

afterEach(() => vi.restoreAllMocks())

function watched(hasUnsaved = false) {
  const events = new EventTarget()
  const said: string[] = []
  const stop = watchPage(events, {
    onHide: () => said.push('hide'),
    onGone: () => said.push('gone'),
    onSeen: () => said.push('seen'),
    onBack: () => said.push('back'),
    onStored: (key) => said.push(`stored ${key}`),
    hasUnsaved: () => hasUnsaved,
  })
  return { events, said, stop }
}

test('tells when the page is hidden, seen again, gone and back', () => {
  const { events, said, stop } = watched()
  const visibility = vi.spyOn(document, 'visibilityState', 'get')
  for (const state of ['hidden', 'visible'] as const) {
    visibility.mockReturnValue(state)
    events.dispatchEvent(new Event('visibilitychange'))
  }
  events.dispatchEvent(new Event('pagehide'))
  events.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: false }))
  events.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }))
  events.dispatchEvent(new StorageEvent('storage', { key: 'a' }))
  expect(said).toEqual(['hide', 'seen', 'hide', 'gone', 'back', 'stored a'])
  stop()
  events.dispatchEvent(new Event('pagehide'))
  expect(said).toHaveLength(6)
})

test.each([true, false])('H46: the browser asks whether to leave when something is not saved: %s', (hasUnsaved) => {
  const leaving = new Event('beforeunload', { cancelable: true })
  watched(hasUnsaved).events.dispatchEvent(leaving)
  expect(leaving.defaultPrevented).toBe(hasUnsaved)
})
