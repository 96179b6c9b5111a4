import { beforeAll, describe, expect, it } from 'vitest'
import { foundWords, isolated, isolatedName } from '../../../src/views/importing/fileText.ts'
import { contextIn, startBothLanguages } from './errorContext.ts'

beforeAll(startBothLanguages)

describe('H21 a text out of a file stands isolated in a line', () => {
  it.each([
    ['Cool Kids', 'Cool Kids'],
    ['שלום', 'שלום'],
    ['a\u202Eb', 'ab'],
    ['a\u2069b\u2068c', 'abc'],
    ['a\r\nb\tc\u2028d\u0085e', 'a b c d e'],
    ['a  b', 'a  b'],
    ['👩‍👩‍👧‍👦', '👩‍👩‍👧‍👦'],
  ])('%j', (text, shown) => {
    expect(isolated(text)).toBe(`\u2068${shown}\u2069`)
  })

  it.each([null, '', ' \n', '\u200B'])('%j is no name', (name) => {
    expect(isolatedName(name)).toBeNull()
  })
})

describe('what stood in a place is told as in the file', () => {
  it.each([
    [null, 'ingenting', 'nothing'],
    ['6', '6', '6'],
    ['1e999', '1e999', '1e999'],
    ['[…]', '[…]', '[…]'],
    ['"a"', '\u2068"a"\u2069', '\u2068"a"\u2069'],
    ['"a\u200Bb\u202E"', '\u2068"ab"\u2069 (med U+200B, U+202E)', '\u2068"ab"\u2069 (with U+200B, U+202E)'],
  ])('H21 %j', (found, da, en) => {
    expect(foundWords(found, contextIn('da').t)).toBe(da)
    expect(foundWords(found, contextIn('en').t)).toBe(en)
  })
})
