import { expect, it, test } from 'vitest'
import { slideLine, slideLines } from '../../../src/exchange/slides/slideText.ts'

test.each([
  ['H21: a mark that turns the direction', 'Cool\u202EKids\u2066', 'CoolKids'],
  ['H21: a blank and a hyphen without width', 'Cool\u200BKids\u00AD', 'CoolKids'],
  ['H22: an emoji of a family, a flag and a composed å stay whole', '👩‍👩‍👧‍👦 🇩🇰 a\u030A', '👩‍👩‍👧‍👦 🇩🇰 a\u030A'],
  ['H24: a line break and a tab', 'to\r\nlinjer\tog mere', 'to linjer og mere'],
  ['what XML does not know', 'a\u0000b\u0007c\uFFFEd\uFFFFe\uD800f', 'abcdef'],
  ['H20: signs of XML are signs', `<b>&"'</b>`, `<b>&"'</b>`],
])('%s', (_name, text, expected) => {
  expect(slideLine(text)).toBe(expected)
})

it('divides a text of several lines, and leaves out what is empty', () => {
  expect(slideLines(' Første\r\n\r\nanden\u2028tredje \u200B')).toEqual(['Første', 'anden', 'tredje'])
  expect(slideLines('')).toEqual([])
})
