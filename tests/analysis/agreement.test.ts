import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  agreementA,
  agreementWording,
  consensus,
  patternAgreement,
  polarisation,
} from '../../src/analysis/agreement.ts'
import vectors from '../fixtures/measures.json' with { type: 'json' }

interface PublishedValue {
  readonly votes: readonly number[]
  readonly agreementA?: number
  readonly agreementA_2dp?: number
  readonly consensus?: number
  readonly polarisation?: number
}

const published: readonly PublishedValue[] = vectors.published
const histogram = fc
  .array(fc.nat({ max: 20 }), { minLength: 3, maxLength: 7 })
  .filter((counts) => counts.some((count) => count > 0))

it('agrees with the help pages of agrmt to seven decimals', () => {
  const exact = published.filter((each) => each.agreementA !== undefined)
  expect(exact).toHaveLength(1)
  for (const { votes, ...expected } of exact) {
    expect(consensus(votes)).toBeCloseTo(expected.consensus ?? NaN, 7)
    expect(agreementA(votes)).toBeCloseTo(expected.agreementA ?? NaN, 7)
    expect(polarisation(votes)).toBeCloseTo(expected.polarisation ?? NaN, 7)
  }
})

it('agrees with its vignette to the two decimals that it gives', () => {
  const two = published.flatMap(({ votes, agreementA_2dp }) => (agreementA_2dp ? [{ votes, agreementA_2dp }] : []))
  expect(two).toHaveLength(3)
  // 0.3125 is published as 0.31.
  const distances = two.map(({ votes, agreementA_2dp }) => Math.abs((agreementA(votes) ?? NaN) - agreementA_2dp))
  expect(Math.max(...distances)).toBeLessThan(0.005)
})

describe('patternAgreement', () => {
  it.each(Object.entries(vectors.patternA))('of %s is %d', (pattern, expected) => {
    expect(patternAgreement(Array.from(pattern, (digit) => digit === '1'))).toBeCloseTo(expected, 6)
  })

  it('of 10100 is 1/6, by hand', () => {
    // Levels 1, 2, 3 are 1,0,1: TDU = 1. Levels 1, 3, 4 and 1, 3, 5 are 1,1,0: TU = 2. No others count.
    // U = (3·2 − 4·1) / (3·3) = 2/9, and times 1 − 1/4 that is 1/6.
    expect(patternAgreement([true, false, true, false, false])).toBeCloseTo(1 / 6, 12)
  })
})

describe('consensus', () => {
  it.each([
    { counts: [0, 0, 3, 0, 0], expected: 1, why: 'all the same' },
    { counts: [0, 0, 0, 0, 3], expected: 1, why: 'all at one end' },
    { counts: [2, 0, 0, 0, 2], expected: 0, why: 'half at each end' },
    // By hand: 1 + (2·log₂ ½ + 2·log₂ ¾ + log₂ 1) / 5
    { counts: [1, 1, 1, 1, 1], expected: 0.433985, why: 'evenly spread' },
    // By hand: 2 of 10 are half a scale from the mean: 1 − 0.2
    { counts: [1, 0, 8, 0, 1], expected: 0.8, why: 'two outsiders' },
    // By hand: 1 + log₂ ¾
    { counts: [0, 4, 0, 4, 0], expected: 0.584963, why: 'middling for two clear camps' },
  ])('is $expected for $counts: $why', ({ counts, expected }) => {
    expect(consensus(counts)).toBeCloseTo(expected, 6)
  })
})

describe('agreement A', () => {
  it.each([
    { counts: [2, 2, 2, 2, 2], expected: 0, why: 'evenly spread' },
    { counts: [4, 0, 0, 0, 4], expected: -1, why: 'half at each end' },
    { counts: [0, 0, 0, 7, 0], expected: 1, why: 'all the same' },
    // By hand: a layer 11111 of 5 votes (0), 01110 of 3 (½), 00100 of 2 (1): (0 + 1.5 + 2) / 10
    { counts: [1, 2, 4, 2, 1], expected: 0.35, why: 'three layers' },
  ])('is $expected for $counts: $why', ({ counts, expected }) => {
    expect(agreementA(counts)).toBeCloseTo(expected, 12)
  })
})

it.each([[[]], [[0]], [[0, 0, 0, 0, 0]]])('nobody has no agreement: %j', (counts) => {
  expect([consensus(counts), agreementA(counts), polarisation(counts)]).toEqual([null, null, null])
})

it.each([[[4]], [[0, 3]], [[1, 1]]])('a scale that is too short gives numbers all the same: %j', (counts) => {
  for (const value of [consensus(counts), agreementA(counts), polarisation(counts)]) expect(value).not.toBeNaN()
})

it('every measure stays in its range and does not change when the scale is turned round', () => {
  const ranges = [[consensus, 0], [agreementA, -1], [polarisation, 0]] as const
  fc.assert(
    fc.property(histogram, (counts) => {
      for (const [measure, least] of ranges) {
        const value = measure(counts) ?? NaN
        expect(value).toBeGreaterThanOrEqual(least)
        expect(value).toBeLessThanOrEqual(1)
        expect(measure(counts.toReversed())).toBeCloseTo(value, 9)
      }
    }),
  )
})

it('no measure changes when everybody votes twice', () => {
  fc.assert(
    fc.property(histogram, (counts) => {
      const twice = counts.map((count) => 2 * count)
      expect(consensus(twice)).toBeCloseTo(consensus(counts) ?? NaN, 9)
      expect(agreementA(twice)).toBeCloseTo(agreementA(counts) ?? NaN, 9)
    }),
  )
})

describe('the wording of agreement', () => {
  it.each([
    [1, 'strong-agreement'],
    [0.8, 'strong-agreement'],
    [1 - (0.1 + 0.1), 'strong-agreement'],
    [0.7999, 'some-agreement'],
    [0.6, 'some-agreement'],
    [0.5999, 'disagreement'],
    [0.4, 'disagreement'],
    [0.3999, 'strong-disagreement'],
    [0, 'strong-disagreement'],
  ])('of %d is %s', (value, expected) => {
    expect(agreementWording(value)).toBe(expected)
  })

  it('of votes whose consensus is a limit is that of the limit', () => {
    // By hand: 1 − 0.2, 1 − 0.4 and 1 − 0.6, as half that many lie two levels to either side of the mean.
    const words = [[1, 0, 8, 0, 1], [2, 0, 6, 0, 2], [3, 0, 4, 0, 3]].map((counts) =>
      agreementWording(consensus(counts) ?? NaN),
    )
    expect(words).toEqual(['strong-agreement', 'some-agreement', 'disagreement'])
  })
})
