import { expect, test } from 'vitest'
import { answeredGroups } from '../../src/analysis/answeredOverlaps.ts'
import type { AnsweredPair } from '../../src/model/overlapAnswers.ts'

const said = (verdict: AnsweredPair['verdict'], ...pairs: readonly string[]): readonly AnsweredPair[] =>
  pairs.map((pair) => ({ ids: [pair[0] ?? '', pair[1] ?? ''], verdict }))

const told = (pairs: readonly AnsweredPair[]) =>
  answeredGroups(pairs).map(({ verdict, ids, others }) => `${verdict}: ${ids.toSorted().join('')} | ${others.toSorted().join('')}`)

test('what was said at once is told at once', () => {
  expect(told(said('same', 'ab', 'ac', 'ad'))).toEqual(['same: abcd | '])
  expect(told(said('on-purpose', 'ab', 'cd'))).toEqual(['on-purpose: cd | ', 'on-purpose: ab | '])
})

test('answers of other kinds do not join', () => {
  expect(told([...said('same', 'ab'), ...said('on-purpose', 'bc')])).toEqual(['on-purpose: bc | ', 'same: ab | '])
})

test('three that all differ are one answer', () => {
  expect(told(said('different', 'ab', 'ac', 'bc'))).toEqual(['different: abc | '])
})

test('one that was taken out of a group is told against the others', () => {
  expect(told(said('different', 'da', 'db', 'dc'))).toEqual(['different: d | abc'])
})

test('each answer is told once, also where several were taken out', () => {
  const pairs = said('different', 'da', 'db', 'dc', 'ca', 'cb')
  const groups = answeredGroups(pairs)
  const again = groups.flatMap(({ ids, others }) => ids.flatMap((one) => others.map((other) => [one, other].toSorted().join(''))))
  expect(again.toSorted()).toEqual(['ac', 'ad', 'bc', 'bd', 'cd'])
})

test('nothing answered is nothing to tell', () => expect(answeredGroups([])).toEqual([]))
