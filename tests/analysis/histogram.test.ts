import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  addCounts,
  countVotes,
  iqr,
  mean,
  median,
  medianGrouped,
  quantile,
  total,
  type Counts,
} from '../../src/analysis/histogram.ts'

const histogram = fc
  .array(fc.nat({ max: 12 }), { minLength: 3, maxLength: 7 })
  .filter((counts) => counts.some((count) => count > 0))

describe('countVotes', () => {
  it('counts each level, and passes over what is no vote', () => {
    expect(countVotes([3, 5, 3, 0, 6, 2.5, NaN, 1], 5)).toEqual([1, 0, 2, 0, 1])
  })

  it('of nobody is zero everywhere', () => {
    expect(countVotes([], 4)).toEqual([0, 0, 0, 0])
  })
})

it('addCounts adds level by level, and gives zeros for nothing', () => {
  expect(addCounts([[1, 2, 0], [0, 3, 1]], 3)).toEqual([1, 5, 1])
  expect(addCounts([], 3)).toEqual([0, 0, 0])
})

it.each([[[]], [[0]], [[0, 0, 0]], [[0, 0, 0, 0, 0]]])('nobody has no centre and no spread: %j', (counts) => {
  expect([mean, median, medianGrouped, iqr].map((measure) => measure(counts))).toEqual([null, null, null, null])
  expect(quantile(counts, 0.25)).toBeNull()
})

describe('quantile', () => {
  // Excel: =KVARTIL.MEDTAG({1;1;4};3) is 2,5; =KVARTIL.MEDTAG({2;3;3;3;4;4;4;4;4;5};1) is 3.
  it.each([
    { counts: [2, 0, 0, 1, 0], share: 0.75, expected: 2.5 },
    { counts: [0, 1, 3, 5, 1], share: 0.25, expected: 3 },
    { counts: [0, 0, 1, 0, 0], share: 0.75, expected: 3 },
    { counts: [1, 0, 0, 0, 1], share: 0, expected: 1 },
    { counts: [1, 0, 0, 0, 1], share: 1, expected: 5 },
  ])('is $expected at $share of $counts', ({ counts, share, expected }) => {
    expect(quantile(counts, share)).toBe(expected)
  })

  it('is that of the votes written out and sorted', () => {
    fc.assert(
      fc.property(histogram, fc.constantFrom(0, 0.25, 0.5, 0.75, 1), (counts, share) => {
        expect(quantile(counts, share)).toBeCloseTo(writtenOut(counts, share), 12)
      }),
    )
  })
})

describe('medianGrouped', () => {
  it.each([
    // By hand: t = 5; 4 votes below level 4 and 5 in it: 3.5 + (5 − 4) / 5
    { counts: [0, 1, 3, 5, 1], expected: 3.7, why: 'inside a level' },
    { counts: [0, 4, 0, 4, 0], expected: 3, why: 'the middle of an empty level' },
    { counts: [4, 0, 0, 0, 4], expected: 3, why: 'the middle of three' },
    { counts: [3, 3, 0, 0, 0], expected: 1.5, why: 'where two levels meet' },
    { counts: [0, 0, 0, 0, 9], expected: 5, why: 'all at the end' },
    { counts: [0, 0, 1, 0, 0], expected: 3, why: 'one vote' },
  ])('of $counts is $expected: $why', ({ counts, expected }) => {
    expect(medianGrouped(counts)).toBeCloseTo(expected, 12)
  })

  it('lies between the first and the last level, and turns round with the scale', () => {
    fc.assert(
      fc.property(histogram, (counts) => {
        const value = medianGrouped(counts) ?? NaN
        expect(value).toBeGreaterThanOrEqual(1)
        expect(value).toBeLessThanOrEqual(counts.length)
        expect(value + (medianGrouped(counts.toReversed()) ?? NaN)).toBeCloseTo(counts.length + 1, 9)
      }),
    )
  })

  it('is less than a level from the plain median where that is a level that somebody chose', () => {
    fc.assert(
      fc.property(histogram, (counts) => {
        const plain = median(counts) ?? NaN
        fc.pre((counts[plain - 1] ?? 0) > 0)
        expect(Math.abs((medianGrouped(counts) ?? NaN) - plain)).toBeLessThanOrEqual(0.5 + 1e-9)
      }),
    )
  })
})

function writtenOut(counts: Counts, share: number): number {
  const votes = counts.flatMap((count, index) => Array.from({ length: count }, () => index + 1))
  const position = (total(counts) - 1) * share
  const [low = NaN, high = low] = votes.slice(Math.floor(position))
  return low + (position % 1) * (high - low)
}
