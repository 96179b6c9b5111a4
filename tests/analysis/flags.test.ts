import { describe, expect, it } from 'vitest'
import { flagsOf, patternOf } from '../../src/analysis/flags.ts'
import { total, type Counts } from '../../src/analysis/histogram.ts'

const none = { twoCampsValley: null, loneVoice: null, hasLevelGap: false, isAgreed: false }

describe('two camps', () => {
  it.each([
    { counts: [0, 3, 1, 3, 0], valley: 3, why: 'a valley half as deep as the lower top' },
    { counts: [0, 2, 2, 2, 0], valley: null, why: 'no valley' },
    { counts: [0, 3, 0, 7, 0], valley: 3, why: 'exactly three in ten' },
    { counts: [0, 3, 0, 8, 0], valley: null, why: 'three in eleven' },
    { counts: [1, 0, 0, 0, 4], valley: null, why: 'one vote is no camp' },
    { counts: [4, 0, 0, 0, 4], valley: 3, why: 'of equal valleys the one nearest the middle' },
    { counts: [4, 0, 0, 4], valley: 2, why: 'then the lowest' },
    { counts: [4, 1, 0, 0, 5], valley: 3, why: 'as empty and the camps as alike: nearest the middle' },
    { counts: [3, 0, 2, 0, 5], valley: 4, why: 'of equally empty ones that between camps of five and five' },
    { counts: [3, 0, 1, 0, 3], valley: 2, why: 'camps as unlike, and as far from the middle: the lowest' },
    { counts: [3, 0, 4, 0, 3], valley: 2, why: 'the top of the votes may stand in a camp' },
  ])('$counts has its valley at $valley: $why', ({ counts, valley }) => {
    expect(flagsOf(counts, null)?.twoCampsValley).toBe(valley)
  })
})

describe('a lone voice', () => {
  it.each([
    { counts: [1, 0, 3, 4, 0], level: 1, why: 'two and a half levels from 3.5' },
    { counts: [0, 1, 3, 5, 1], level: 2, why: 'two levels from the median, all others within one' },
    { counts: [1, 0, 6, 0, 1], level: null, why: 'two of them' },
    { counts: [2, 0, 6, 0, 0], level: null, why: 'two votes on one level' },
    { counts: [0, 0, 2, 7, 1], level: null, why: 'nobody two levels away' },
    { counts: [1, 0, 3, 3, 1], level: null, why: 'another one and a half levels away' },
  ])('in $counts is at $level: $why', ({ counts, level }) => {
    expect(flagsOf(counts, null)?.loneVoice).toBe(level)
  })
})

it('says nothing of fewer than five, whatever the gap', () => {
  expect(flagsOf([2, 0, 0, 0, 2], 3)).toBeNull()
  expect(flagsOf([], null)).toBeNull()
  expect(patternOf(null)).toBeNull()
})

it.each([
  [1.5, true],
  [-1.5, true],
  [3.3 - 1.8, true],
  [1.49, false],
  [null, false],
])('a gap of %s between leaders and staff stands out: %s', (gap, expected) => {
  expect(flagsOf([0, 2, 3, 4, 0], gap)?.hasLevelGap).toBe(expected)
})

it('agreed is what nothing else is', () => {
  expect(flagsOf([0, 0, 8, 0, 0], null)).toEqual({ ...none, isAgreed: true })
  expect(flagsOf([0, 0, 8, 0, 0], 1.5)).toEqual({ ...none, hasLevelGap: true })
  // Consensus 0.94, and one far away.
  expect(flagsOf([1, 0, 60, 0, 0], null)).toEqual({ ...none, loneVoice: 1 })
  expect(flagsOf([2, 2, 2, 2, 2], null)).toEqual(none)
})

describe('the pattern', () => {
  it.each([
    { counts: [4, 0, 0, 0, 4], gap: 4, expected: 'level-gap' },
    { counts: [0, 1, 3, 5, 1], gap: -2, expected: 'level-gap' },
    { counts: [0, 1, 3, 5, 1], gap: 0.5, expected: 'lone-voice' },
    { counts: [4, 0, 0, 0, 4], gap: null, expected: 'two-camps' },
    { counts: [0, 0, 8, 0, 0], gap: null, expected: 'agreed' },
    { counts: [2, 2, 2, 2, 2], gap: null, expected: null },
  ])('of $counts with the gap $gap is $expected', ({ counts, gap, expected }) => {
    expect(patternOf(flagsOf(counts, gap))).toBe(expected)
  })
})

it.each([3, 4, 5])('flags exclude each other and turn round with the scale: all of %d levels, n ≤ 12', (levels) => {
  const broken = histogramsUpTo(12, levels).filter((counts) => total(counts) >= 5 && !isSound(counts))
  expect(broken).toEqual([])
})

function isSound(counts: Counts): boolean {
  const [flags, turned] = [flagsOf(counts, null), flagsOf(counts.toReversed(), null)]
  if (flags === null || turned === null) return false
  const raised = [flags.twoCampsValley !== null, flags.loneVoice !== null, flags.isAgreed]
  const raisedTurned = [turned.twoCampsValley !== null, turned.loneVoice !== null, turned.isAgreed]
  const mirrored = flags.loneVoice === null ? null : counts.length + 1 - flags.loneVoice
  return (
    raised.filter(Boolean).length <= 1 && raised.join() === raisedTurned.join() && turned.loneVoice === mirrored
  )
}

function histogramsUpTo(most: number, levels: number): readonly Counts[] {
  if (levels === 0) return [[]]
  return Array.from({ length: most + 1 }, (_, count) => count).flatMap((count) =>
    histogramsUpTo(most - count, levels - 1).map((rest) => [count, ...rest]),
  )
}
