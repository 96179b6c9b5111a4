import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { centreGap, differenceOf, gapWording, levelGap, mirrorGap } from '../../src/analysis/gap.ts'
import vectors from '../fixtures/measures.json' with { type: 'json' }

describe.each(vectors.gaps)('vector $id', ({ a, b, minGroup, medianGap, meanGap }) => {
  it.each([
    ['medianGrouped', medianGap],
    ['mean', meanGap],
  ] as const)('by %s is %s', (measure, expected) => {
    const gap = centreGap(a, b, { measure, minimum: minGroup })
    expect(gap === null).toBe(expected === null)
    expect(gap ?? 0).toBeCloseTo(expected ?? 0, 6)
  })
})

describe('levelGap', () => {
  it('is positive where leaders rate higher', () => {
    // By hand: 4.4 − 1.6
    expect(levelGap([0, 0, 0, 3, 2], [2, 3, 0, 0, 0], 'mean')).toBeCloseTo(2.8, 12)
    expect(levelGap([2, 3, 0, 0, 0], [0, 0, 0, 3, 2], 'mean')).toBeCloseTo(-2.8, 12)
  })

  it('is null where either is hidden', () => {
    expect(levelGap(null, [2, 3, 0, 0, 0], 'mean')).toBeNull()
    expect(levelGap([2, 3, 0, 0, 0], null, 'mean')).toBeNull()
    expect(levelGap([0, 0, 0], [0, 0, 0], 'mean')).toBeNull()
  })
})

describe('mirrorGap', () => {
  it('is positive where strategy is ahead', () => {
    expect(mirrorGap([0, 0, 0, 5, 0], [0, 5, 0, 0, 0], 'mean')).toBe(2)
  })

  it('is null where fewer than five voted on either, or the room is hidden', () => {
    expect(mirrorGap([0, 0, 0, 4, 0], [0, 9, 0, 0, 0], 'mean')).toBeNull()
    expect(mirrorGap(null, [0, 9, 0, 0, 0], 'mean')).toBeNull()
    expect(mirrorGap([0, 9, 0, 0, 0], null, 'mean')).toBeNull()
  })
})

it('of agreed scores it is the plain difference', () => {
  expect(differenceOf(4, 2)).toBe(2)
  expect(differenceOf(2, 4)).toBe(-2)
  expect(differenceOf(null, 4)).toBeNull()
  expect(differenceOf(4, null)).toBeNull()
})

it.each([
  [0, 'together'],
  [0.49, 'together'],
  [0.5, 'small'],
  [2.3 - 1.8, 'small'],
  [-0.99, 'small'],
  [1, 'clear'],
  [-1.99, 'clear'],
  [2, 'large'],
  [-4, 'large'],
] as const)('a gap of %d is %s', (gap, expected) => {
  expect(gapWording(gap)).toBe(expected)
})

it('changes its sign with the sides, and stays within the scale', () => {
  const counts = fc.array(fc.nat({ max: 9 }), { minLength: 5, maxLength: 5 })
  fc.assert(
    fc.property(counts, counts, fc.constantFrom('mean', 'medianGrouped'), (a, b, measure) => {
      const [gap, turned] = [levelGap(a, b, measure), levelGap(b, a, measure)]
      expect(turned === null).toBe(gap === null)
      expect((gap ?? 0) + (turned ?? 0)).toBeCloseTo(0, 9)
      expect(Math.abs(gap ?? 0)).toBeLessThanOrEqual(4)
    }),
  )
})
