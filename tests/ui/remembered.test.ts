import { describe, expect, it } from 'vitest'
import { remembered } from '../../src/ui/remembered.ts'

/** Twice a number, with how often it had to be worked out. */
function doubling() {
  const worked: number[] = []
  const double = remembered(
    (number: number) => {
      worked.push(number)
      return 2 * number
    },
    (number) => String(number),
  )
  return { worked, double }
}

describe('remembered', () => {
  it('works out each answer once', () => {
    const { worked, double } = doubling()
    expect([3, 4, 3, 3, 4].map((number) => double(number))).toEqual([6, 8, 6, 6, 8])
    expect(worked).toEqual([3, 4])
  })

  it('forgets when it has become too much, and answers the same', () => {
    const { worked, double } = doubling()
    const numbers = Array.from({ length: 4001 }, (_, index) => index)
    for (const number of numbers) double(number)
    expect(double(0)).toBe(0)
    expect(worked).toHaveLength(4002)
  })
})
