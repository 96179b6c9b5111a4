import { expect, it } from 'vitest'
import { inSlices } from '../../../src/views/archive/slices.ts'

const items = Array.from({ length: 12 }, (_, index) => index)

/** Takes longer than a third of a slice. */
function slowly() {
  const began = performance.now()
  while (performance.now() - began < 11);
}

it('lets the page go on between slices, and tells how far it is', async () => {
  const done: number[] = []
  let turns = 0
  const timer = setInterval(() => (turns += 1), 0)
  expect(await inSlices(items, slowly, { onProgress: (count) => done.push(count) })).toBe(true)
  clearInterval(timer)
  expect(turns).toBeGreaterThan(1)
  expect(done.at(-1)).toBe(12)
  expect(done.length).toBeGreaterThan(2)
  expect(done).toEqual(done.toSorted((a, b) => a - b))
})

it('does nothing more once it is cancelled', async () => {
  const cancelling = new AbortController()
  const seen: number[] = []
  const run = (item: number) => {
    seen.push(item)
    if (item === 3) cancelling.abort()
  }
  expect(await inSlices(items, run, { signal: cancelling.signal })).toBe(false)
  expect(seen).toEqual([0, 1, 2, 3])
})
