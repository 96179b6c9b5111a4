import { expect, it, test } from 'vitest'
import { groupedCode, spelledCode, symbolsIn } from '../../src/exchange/answerCodeText.ts'

it.each([
  { code: '1T7K64H810S6CSA5', grouped: '1T7K-64H8-10S6-CSA5' },
  { code: '1YM42PKSDR', grouped: '1YM4-2PKS-DR' },
  { code: '', grouped: '' },
])('$code is shown as $grouped', ({ code, grouped }) => {
  expect(groupedCode(code)).toBe(grouped)
})

test('a label spells a code', () => {
  expect(spelledCode('1T7K64H8')).toBe('1 T 7 K 6 4 H 8')
})

it.each([
  { text: 'oOøØ0', read: '00000' },
  { text: 'iIlL1', read: '11111' },
  { text: '①²ﬁ', read: '12F1' },
  { text: ' \t\n\u00A0\u2003\u2028\u0085', read: '' },
  { text: '-‐‑‒–—―−⁃﹣－', read: '' },
  { text: '\u200B\u200C\u200D\u200E\u200F\u202E\u2066\u2069\u00AD\uFEFF\uFE0F', read: '' },
  { text: '.,_/:;…', read: '' },
  { text: 'ı', read: '1' },
])('$text is read as "$read"', ({ text, read }) => {
  expect(Array.from(symbolsIn(text), ({ character }) => character).join('')).toBe(read)
})

it.each(['u', 'U', 'æ', '+', '*', '?', '·', '\u0000', '\uD800', 'İ'])('%j is no character of a code', (text) => {
  expect(Array.from(symbolsIn(text), ({ value }) => value)).toContain(-1)
})

test('a place counts in the text as it was written', () => {
  const places = Array.from(symbolsIn(' 😀-ﬁ'), ({ start, end }) => [start, end])
  expect(places).toEqual([
    [1, 3],
    [4, 5],
    [4, 5],
  ])
})

it.each([
  { name: 'characters of codes', text: '7'.repeat(1_000_000), count: 1_000_000 },
  { name: 'separators', text: ' -'.repeat(500_000), count: 0 },
  // Put in order as one character, these take minutes.
  { name: 'accents out of order', text: `1${'\u0316\u0301'.repeat(500_000)}`, count: 1_000_001 },
])('a million $name are read within seconds', { timeout: 10_000 }, ({ text, count }) => {
  let found = 0
  for (const _ of symbolsIn(text)) found += 1
  expect(found).toBe(count)
})
