import { expect, it } from 'vitest'
import { shortened, startOf } from '../../src/exchange/graphemes.ts'

it.each([
  { text: 'Ålborg', length: 6, start: 'Ålborg' },
  { text: 'Ålborg', length: 3, start: 'Ålb' },
  { text: 'a👩‍👩‍👧‍👦b', length: 11, start: 'a' },
  { text: 'a👩‍👩‍👧‍👦b', length: 12, start: 'a👩‍👩‍👧‍👦' },
  { text: 'a👍🏽', length: 3, start: 'a' },
  { text: '🇩🇰🇸🇪', length: 6, start: '🇩🇰' },
  { text: 'aA\u030Ab', length: 2, start: 'a' },
  { text: `a${'\u0301'.repeat(50)}`, length: 20, start: '' },
  { text: 'abc', length: 0, start: '' },
])('H22 $text is cut at $length between its characters', ({ text, length, start }) => {
  expect(startOf(text, length)).toBe(start)
})

it('what is cut off is marked', () => {
  expect([shortened('abc', 3), shortened('abcd', 3)]).toEqual(['abc', 'abc…'])
})
