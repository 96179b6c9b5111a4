import { expect, it, test } from 'vitest'
import { freeNumber, isEqual, orderOf, withOwnNumbers } from '../../src/model/mergeValues.ts'

test('values are the same whatever the order of their fields, and lists only in their order', () => {
  expect(isEqual({ a: 1, b: [1, { c: null }] }, { b: [1, { c: null }], a: 1 })).toBe(true)
  expect([isEqual([1, 2], [2, 1]), isEqual({ a: 1 }, { a: 1, b: 1 }), isEqual([], {}), isEqual(null, '')]).toEqual([false, false, false, false])
})

it.each([
  { why: 'what each has new stands behind its neighbour, ours first', here: 'abHc', there: 'abTc', base: 'abc', expected: 'abHTc' },
  { why: 'the side that has moved something gives the order', here: 'abc', there: 'cTab', base: 'abc', expected: 'cTab' },
  { why: 'where both have, ours does', here: 'bac', there: 'cab', base: 'abc', expected: 'bac' },
  { why: 'without an ancestor ours does, and theirs follow', here: 'ab', there: 'xy', base: null, expected: 'abxy' },
  { why: 'what comes first stays first', here: 'ab', there: 'Tab', base: 'ab', expected: 'Tab' },
])('$why', ({ here, there, base, expected }) => {
  expect(orderOf({ here: here.split(''), there: there.split(''), base: base?.split('') ?? null }).join('')).toBe(expected)
})

test('numbers go on counting, and fill gaps only where they must', () => {
  expect([freeNumber(new Set(), 9), freeNumber(new Set([1, 4]), 9), freeNumber(new Set([1, 9]), 9)]).toEqual([1, 5, 2])
})

test('who is at home keeps the number', () => {
  const items = [{ id: 't', number: 1 }, { id: 'h', number: 1 }, { id: 'u', number: 2 }]
  expect(withOwnNumbers(items, (id) => id === 'h', 9)).toEqual([{ id: 't', number: 3 }, { id: 'h', number: 1 }, { id: 'u', number: 2 }])
})
