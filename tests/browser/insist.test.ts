import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { insist } from '../../src/browser/insist.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

function failing(times: number) {
  const fetch = vi.fn(() => Promise.resolve('here'))
  for (let time = 0; time < times; time += 1) fetch.mockRejectedValueOnce(new TypeError('Failed to fetch'))
  return fetch
}

test('what is there at once is asked for once', async () => {
  const fetch = failing(0)
  expect(await insist(fetch)).toBe('here')
  expect(fetch).toHaveBeenCalledTimes(1)
})

test('what is not is asked for again after a while, however often it takes', async () => {
  const fetch = failing(3)
  const coming = insist(fetch)
  await vi.advanceTimersByTimeAsync(2_000)
  expect(fetch).toHaveBeenCalledTimes(1)
  await vi.advanceTimersByTimeAsync(10_000)
  expect(await coming).toBe('here')
  expect(fetch).toHaveBeenCalledTimes(4)
})

test('and at once when the network is back, then not a second time', async () => {
  const fetch = failing(1)
  const coming = insist(fetch)
  await vi.advanceTimersByTimeAsync(10)
  dispatchEvent(new Event('online'))
  expect(await coming).toBe('here')
  await vi.advanceTimersByTimeAsync(10_000)
  expect(fetch).toHaveBeenCalledTimes(2)
})
