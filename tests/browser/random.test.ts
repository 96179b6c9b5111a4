import { expect, test } from 'vitest'
import { randomBits } from '../../src/browser/random.ts'

test('two bits are the numbers 0 to 3, ten bits those below 1024', () => {
  const numbers = Array.from({ length: 400 }, () => randomBits(2))
  // That one of four is missing among 400 is less likely than 10⁻⁴⁹.
  expect(new Set(numbers)).toEqual(new Set([0, 1, 2, 3]))
  const larger = Array.from({ length: 400 }, () => randomBits(10))
  expect(larger.every((number) => Number.isInteger(number) && number >= 0 && number < 1024)).toBe(true)
  expect(Math.max(...larger)).toBeGreaterThan(511)
})
