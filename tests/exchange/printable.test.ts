import { expect, it } from 'vitest'
import { printable } from '../../src/exchange/printable.ts'

it.each([
  ['H20', '<b>&"\''],
  ['H22', '👩‍👩‍👧‍👦 🇩🇰 A\u030Albor̀̀̀g'],
  ['H24', 'linje\nskift\tog tab'],
])('%s what can be seen stays: %j', (_case, text) => {
  expect(printable(text)).toBe(text)
})

it.each([
  ['H21', 'Cool\u200BKids \u202Eabc', 'CoolKids abc'],
  ['H24', 'a\u0007b\u0000c\u001B', 'abc'],
  ['H24', 'a\uFFFEb\uFFFFc\uFDD0d\u{1FFFE}', 'abcd'],
  ['H24', 'a\uD83Db', 'ab'],
])('%s what cannot is left out: %j', (_case, text, left) => {
  expect(printable(text)).toBe(left)
})
