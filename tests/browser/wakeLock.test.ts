import { afterEach, expect, it, vi } from 'vitest'
import { keepAwake } from '../../src/browser/wakeLock.ts'

afterEach(() => vi.restoreAllMocks())

it('keeps the screen awake, takes the lock again when the page is seen again, and lets go', async () => {
  const locks: { released: boolean; release: () => Promise<void> }[] = []
  const request = vi.fn(() => {
    const lock = { released: false, release: async () => void (lock.released = true) }
    locks.push(lock)
    return Promise.resolve(lock)
  })
  vi.spyOn(navigator, 'wakeLock', 'get').mockReturnValue({ request } as never)

  const end = keepAwake()
  await vi.waitFor(() => expect(locks).toHaveLength(1))
  document.dispatchEvent(new Event('visibilitychange'))
  expect(request).toHaveBeenCalledTimes(1)
  // The browser takes it back when the page is hidden.
  const [first] = locks
  if (first) first.released = true
  document.dispatchEvent(new Event('visibilitychange'))
  await vi.waitFor(() => expect(locks).toHaveLength(2))

  end()
  expect(locks[1]?.released).toBe(true)
  document.dispatchEvent(new Event('visibilitychange'))
  expect(request).toHaveBeenCalledTimes(2)
})

it('is silent where the browser has none, or refuses', () => {
  vi.spyOn(navigator, 'wakeLock', 'get').mockReturnValue(undefined as never)
  expect(() => keepAwake()()).not.toThrow()
})
