import { expect, test } from 'vitest'
import { randomBits } from '../../src/browser/random.ts'

test.each([1, 2, 10, 31])('of %i bits each is drawn both ways, and none is above', (bits) => {
  const drawn = Array.from({ length: 200 }, () => randomBits(bits))
  expect(Math.min(...drawn)).toBeGreaterThanOrEqual(0)
  expect(Math.max(...drawn)).toBeLessThan(2 ** bits)
  for (let bit = 0; bit < bits; bit += 1) {
    expect(new Set(drawn.map((number) => (number >>> bit) & 1)).size).toBe(2)
  }
})
