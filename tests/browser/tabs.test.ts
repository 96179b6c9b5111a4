import { afterEach, beforeEach, describe, expect, it, test, vi } from 'vitest'
import { openTextArea } from '../../src/browser/storage.ts'
import { openWindowLock, type WindowLock, type WindowRole } from '../../src/browser/tabs.ts'
import { fakeBrowser, type FakeBrowser } from '../fakeBrowser.ts'

interface Window {
  readonly lock: WindowLock
  readonly roles: WindowRole[]
  /** From now on it hears nothing. */
  readonly freeze: () => void
  readonly handedOver: () => number
}

function openWindow(browser: FakeBrowser, id: string): Window {
  const events = new EventTarget()
  const roles: WindowRole[] = []
  const onHandOver = vi.fn<() => void>()
  const area = openTextArea(() => browser.storageOf(events))
  const lock = openWindowLock({ area, id, prefix: 'w.', onRole: (role) => roles.push(role), onHandOver })
  const listener = (event: Event) => lock.onStored((event as StorageEvent).key)
  events.addEventListener('storage', listener)
  lock.claim()
  return {
    lock,
    roles,
    freeze: () => events.removeEventListener('storage', listener),
    handedOver: () => onHandOver.mock.calls.length,
  }
}

describe('in one browser', () => {
  let browser = fakeBrowser()
  beforeEach(() => {
    vi.useFakeTimers()
    browser = fakeBrowser()
  })
  afterEach(() => {
    vi.useRealTimers()
  })

  it('lets the first window write at once', () => {
    const one = openWindow(browser, 'one')
    expect(one.roles).toEqual(['writer'])
    expect(one.lock.mayWrite()).toBe(true)
  })

  it('H51: a second window reads within a second, however long the first has been hidden', () => {
    const one = openWindow(browser, 'one')
    const two = openWindow(browser, 'two')
    expect(two.lock.role()).toBe('asking')
    expect(two.lock.mayWrite()).toBe(false)
    vi.advanceTimersByTime(999)
    expect(two.roles).toEqual(['asking', 'reader'])
    expect([one.lock.mayWrite(), two.lock.mayWrite()]).toEqual([true, false])
  })

  it('after a crash the next window writes when nobody has answered', () => {
    openWindow(browser, 'one').freeze()
    const two = openWindow(browser, 'two')
    vi.advanceTimersByTime(999)
    expect(two.roles).toEqual(['asking', 'writer'])
  })

  it('of two windows that start after a crash, one writes', () => {
    openWindow(browser, 'one').freeze()
    const [two, three] = [openWindow(browser, 'two'), openWindow(browser, 'three')]
    vi.advanceTimersByTime(999)
    expect([two, three].filter(({ lock }) => lock.mayWrite())).toHaveLength(1)
  })

  it('of two windows that start in the same moment, one writes', () => {
    const two = openWindow(browser, 'two')
    browser.texts.delete('w.writer')
    const three = openWindow(browser, 'three')
    vi.advanceTimersByTime(10)
    expect([two.lock.role(), three.lock.role()]).toEqual(['reader', 'writer'])
  })

  it('a window that closes leaves nothing behind, and the next need not ask', () => {
    const one = openWindow(browser, 'one')
    one.lock.close()
    expect(browser.snapshot()).toEqual({})
    expect(openWindow(browser, 'two').roles).toEqual(['writer'])
  })

  it('H51: takes over after the other window has saved', () => {
    const [one, two] = [openWindow(browser, 'one'), openWindow(browser, 'two')]
    vi.advanceTimersByTime(999)
    two.lock.takeOver()
    vi.advanceTimersByTime(10)
    expect(one.handedOver()).toBe(1)
    expect([one.roles, two.roles]).toEqual([
      ['writer', 'reader'],
      ['asking', 'reader', 'writer'],
    ])
    one.lock.takeOver()
    vi.advanceTimersByTime(10)
    expect([one.lock.mayWrite(), two.lock.mayWrite()]).toEqual([true, false])
  })

  it('takes over by force from a window that does not answer, and that may not write when it wakes', () => {
    const [one, two] = [openWindow(browser, 'one'), openWindow(browser, 'two')]
    vi.advanceTimersByTime(999)
    one.freeze()
    two.lock.takeOver()
    vi.advanceTimersByTime(700)
    expect(two.lock.mayWrite()).toBe(true)
    expect(one.lock.role()).toBe('writer')
    expect(one.lock.mayWrite()).toBe(false)
    expect(one.roles).toEqual(['writer', 'reader'])
  })

  it('a window that wakes after another has been and gone claims anew', () => {
    const one = openWindow(browser, 'one')
    browser.texts.delete('w.writer')
    one.lock.check()
    expect(one.roles).toEqual(['writer', 'writer'])
    browser.texts.set('w.writer', 'two 0')
    one.lock.check()
    expect(one.lock.role()).toBe('reader')
  })

  it('takes over at once when the writing window is gone', () => {
    const [one, two] = [openWindow(browser, 'one'), openWindow(browser, 'two')]
    vi.advanceTimersByTime(999)
    one.lock.close()
    vi.advanceTimersByTime(10)
    expect(two.lock.role()).toBe('reader')
    two.lock.takeOver()
    expect(two.lock.role()).toBe('writer')
  })

  it('a new window claims at once when the writing window closes before it answers', () => {
    const one = openWindow(browser, 'one')
    const two = openWindow(browser, 'two')
    one.lock.close()
    vi.advanceTimersByTime(10)
    expect(two.lock.role()).toBe('writer')
  })

  it('asks and answers in a full storage too', () => {
    const one = openWindow(browser, 'one')
    browser.limit(0)
    browser.texts.set('filler', 'x')
    browser.limit([...browser.texts].flat().join('').length)
    const two = openWindow(browser, 'two')
    vi.advanceTimersByTime(999)
    expect([one.lock.role(), two.lock.role()]).toEqual(['writer', 'reader'])
  })

  it('writes all the same when there is no room for its key, as long as no other window has one', () => {
    browser.limit(0)
    expect(openWindow(browser, 'one').lock.mayWrite()).toBe(true)
  })
})

test('H51: two real windows of one browser find out which of them writes, and hand over', async () => {
  localStorage.clear()
  const [one, two] = [realWindow('one'), realWindow('two')]
  await vi.waitFor(() => expect(two.lock.role()).toBe('reader'))
  expect(one.lock.role()).toBe('writer')
  two.lock.takeOver()
  await vi.waitFor(() => expect([one.lock.role(), two.lock.role()]).toEqual(['reader', 'writer']))
  for (const { lock, frame } of [one, two]) {
    lock.close()
    frame.remove()
  }
  expect(localStorage).toHaveLength(0)
})

function realWindow(id: string) {
  const frame = document.createElement('iframe')
  document.body.append(frame)
  const { contentWindow } = frame
  if (!contentWindow) throw new Error('No window')
  const area = openTextArea(() => contentWindow.localStorage)
  const lock = openWindowLock({ area, id, prefix: 'w.', onRole: () => {}, onHandOver: () => {} })
  contentWindow.addEventListener('storage', ({ key }) => lock.onStored(key))
  lock.claim()
  return { lock, frame }
}
