import { expect, test } from 'vitest'
import { look, NOTHING_SEEN, withOutcome, type Outcome } from '../../../src/views/collect/scans.ts'

/** What is fresh at each look; looks are some milliseconds apart. */
function freshAt(looks: readonly (readonly [now: number, texts: readonly string[]])[]): readonly (readonly string[])[] {
  let seen = NOTHING_SEEN
  return looks.map(([now, texts]) => {
    const found = look(seen, texts, now)
    seen = found.seen
    return found.fresh
  })
}

test('a code that stays in the picture is reported once', () => {
  expect(freshAt([[0, ['A']], [200, ['A']], [400, []], [600, ['A']]])).toEqual([['A'], [], [], []])
})

test('the same code is not reported twice in a row, however long it was away', () => {
  expect(freshAt([[0, ['A']], [60_000, ['A']]])).toEqual([['A'], []])
})

test('codes one after another are each reported, and one may come again after another', () => {
  expect(freshAt([[0, ['A']], [2000, ['B']], [9000, ['A']]])).toEqual([['A'], ['B'], ['A']])
})

test('two codes held up at once are reported once each, also when they are read by turns', () => {
  const looks = Array.from({ length: 20 }, (_, index) => [index * 200, [index % 2 === 0 ? 'A' : 'B']] as const)
  expect(freshAt(looks).flat()).toEqual(['A', 'B'])
  expect(freshAt([[0, ['A', 'B', 'A']], [200, ['A', 'B']]])).toEqual([['A', 'B'], []])
})

test('alike outcomes are counted together, the newest first', () => {
  const outcomes = ['Talt med.', 'Allerede talt med.', 'Talt med.'].reduce<readonly Outcome[]>(withOutcome, [])
  expect(outcomes).toEqual([
    { text: 'Talt med.', count: 2 },
    { text: 'Allerede talt med.', count: 1 },
  ])
})
