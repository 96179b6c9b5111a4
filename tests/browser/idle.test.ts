import { afterEach, expect, test, vi } from 'vitest'
import { whenIdle } from '../../src/browser/idle.ts'

afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

test('calls back in an idle moment', async () => {
  await expect(new Promise((done) => whenIdle(() => done('idle'), 1000))).resolves.toBe('idle')
})

test('without idle moments it calls back at the latest when the time is up, unless it is taken back', () => {
  vi.useFakeTimers()
  vi.stubGlobal('requestIdleCallback', undefined)
  const [callback, other] = [vi.fn<() => void>(), vi.fn<() => void>()]
  whenIdle(callback, 300)
  whenIdle(other, 300)()
  vi.advanceTimersByTime(300)
  expect(callback).toHaveBeenCalledOnce()
  expect(other).not.toHaveBeenCalled()
})
