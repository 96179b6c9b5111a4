import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { flagsOf } from '../../src/analysis/flags.ts'
import { total, type Counts } from '../../src/analysis/histogram.ts'
import { measuresOf } from '../../src/analysis/measures.ts'
import vectors from '../fixtures/measures.json' with { type: 'json' }

interface Vector {
  readonly id: string
  readonly votes: Counts
  readonly expect: Readonly<Record<string, number | boolean | null>>
}

const CENTRES = ['mean', 'median', 'medianGrouped', 'q1', 'q3', 'iqr'] as const
const NUMBERS = [...CENTRES, 'consensus', 'agreementA', 'polarisation'] as const

const all: readonly Vector[] = [...vectors.distributions, ...vectors.otherScales]

it('has all forty distributions', () => {
  expect(all).toHaveLength(40)
})

it.each(all)('vector $id, $votes: n, and shown from three', ({ votes, expect: expected }) => {
  expect(total(votes)).toBe(expected['n'])
  expect(total(votes) >= vectors.config.kTotal).toBe(expected['shown'])
})

describe.each(all.filter((vector) => vector.expect['shown']))('vector $id, $votes', ({ votes, expect: expected }) => {
  it('has each measure', () => {
    const wanted = NUMBERS.map((name) => [name, expect.closeTo(Number(expected[name]), 6)])
    expect(measuresOf(votes)).toMatchObject(Object.fromEntries(wanted))
  })

  it('has its flags', () => {
    const flags = flagsOf(votes, null)
    expect(flags?.twoCampsValley ?? null).toBe(expected['twoCampsValley'])
    expect(flags?.loneVoice ?? null).toBe(expected['loneVoice'])
  })
})

it('has nothing to tell of nobody', () => {
  expect(measuresOf([])).toBeNull()
  expect(measuresOf([0, 0, 0, 0, 0])).toBeNull()
})

it('is finite for any counts of anybody', () => {
  fc.assert(
    fc.property(fc.array(fc.nat({ max: 1000 }), { maxLength: 9 }), (counts) => {
      const measures = measuresOf(counts)
      expect(measures === null).toBe(total(counts) === 0)
      expect(NUMBERS.filter((name) => !Number.isFinite(measures?.[name] ?? 0))).toEqual([])
    }),
  )
})

it('orders its quartiles', () => {
  fc.assert(
    fc.property(fc.array(fc.nat({ max: 9 }), { minLength: 3, maxLength: 5 }), (counts) => {
      const { q1 = 1, median = 1, q3 = 1 } = measuresOf(counts) ?? {}
      expect([q1, median, q3]).toEqual([q1, median, q3].toSorted((a, b) => a - b))
    }),
  )
})
