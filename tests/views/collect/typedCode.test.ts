import { describe, expect, it, test } from 'vitest'
import { lacksFirstGroup, placeOf, readTyped } from '../../../src/views/collect/typedCode.ts'
import { BARE, CODE, room } from '../../answerCodes.ts'

const read = (text: string, ids: readonly string[] = []) => readTyped(text, room, ids)

function errorOf(text: string) {
  const typed = read(text)
  return typed.ok ? null : typed.error
}

describe('H58 the same code however it is entered', () => {
  it.each([
    ['whole', CODE],
    ['the last three groups', '64H8-10S6-CSA5'],
    ['the last three in lower case with spaces', ' 64h8 10s6 csa5 '],
    ['with O for 0 and l for 1', 'lT7K 64H8 lOS6 CSA5'],
    ['in a sentence', 'Hej, min kode er 1T7K-64H8-10S6-CSA5. Hilsen mig'],
    ['as a link', 'https://eksempel.dk/cirkel/#svar=1T7K-64H8-10S6-CSA5'],
    ['as a link in a sentence', 'Min: https://eksempel.dk/#x=1&svar=1T7K64H810S6CSA5 tak'],
  ])('%s', (_, text) => {
    expect(read(text)).toMatchObject({ ok: true, value: { code: BARE } })
  })
})

test('H55 a wrong character is counted in the whole code and selected in what was typed', () => {
  expect(errorOf('1T7K-64HJ-10S6-CSA5')).toMatchObject({ kind: 'check', suspect: { position: 8, start: 8, end: 9 } })
  expect(errorOf('64HJ-10S6-CSA5')).toMatchObject({ kind: 'check', suspect: { position: 8, start: 3, end: 4 } })
})

test('H55 two neighbours that were swapped are selected together', () => {
  const error = errorOf('6H48-10S6-CSA5')
  expect(error).toMatchObject({ kind: 'check', suspect: null, swaps: [[{ position: 6 }, { position: 7 }]] })
  expect(error && placeOf(error)).toEqual({ start: 1, end: 3 })
})

test('what is missing of the last groups is counted in the whole code', () => {
  expect(errorOf('64H8-10S6-CSA')).toEqual({ kind: 'length', length: 11, expected: 12 })
  expect(errorOf('1T7K-64H8-10S6-CSA')).toEqual({ kind: 'length', length: 15, expected: 16 })
})

test('a character that codes do not have is told with its place', () => {
  expect(errorOf('64U8-10S6-CSA5')).toMatchObject({ kind: 'char', position: 7, character: 'U', start: 2, end: 3 })
})

test('H56 codes of elsewhere say what they are', () => {
  expect(errorOf('1R7K-64H8-10S6-CSQT')?.kind).toBe('framework')
  expect(errorOf('1Q7K-10R6-NG46-CSHH')?.kind).toBe('components')
  expect(errorOf('1TZZ-FVN2-K9HP-NYKD')).toEqual({ kind: 'workshop', found: 'ZZ', expected: '7K' })
})

test('H57 a code that is here already is a duplicate, also without its first group', () => {
  expect(readTyped('64H8-10S6-CSA5', room, [BARE])).toEqual({ ok: false, error: { kind: 'duplicate', code: BARE } })
})

test('the first group is shown until the text has its own', () => {
  expect(['', '64', '64H8-10S6-CSA5', '1T7K', '1T7K-64', CODE].map((text) => lacksFirstGroup(text, room))).toEqual([
    true, true, true, false, false, false,
  ])
})

test('nothing is typed', () => {
  expect(errorOf(' - ')).toEqual({ kind: 'blank' })
})
