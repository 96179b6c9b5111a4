import { describe, expect, it } from 'vitest'
import { readNumber, typedNumber } from '../../src/wording/readNumber.ts'

describe('a number as people type it', () => {
  it.each([
    ['0,75', 0.75],
    ['0.75', 0.75],
    ['1.200', 1200],
    ['1 200', 1200],
    ['1 200,5', 1200.5],
    ['1.200.000', 1_200_000],
    ['1,200', 1.2],
    [' 40 ', 40],
    ['007', 7],
  ])('in Danish %s is %d', (text, number) => {
    expect(readNumber(text, 'da')).toBe(number)
  })

  it.each([
    ['0.75', 0.75],
    ['0,75', 0.75],
    ['1,200', 1200],
    ['1,200.5', 1200.5],
    ['1.200', 1.2],
  ])('in English %s is %d', (text, number) => {
    expect(readNumber(text, 'en')).toBe(number)
  })

  it.each(['', 'ti', '-1', '1e3', '1,2,3', '1.20.000', '0x10', '½', '1000000000000000'])('%s is none', (text) => {
    expect(readNumber(text, 'da')).toBeNull()
  })
})

it.each([
  [null, ''],
  [0, '0'],
  [1200, '1200'],
  [0.75, '0,75'],
  [1e-7, '0'],
])('%s is typed as %s', (number, text) => {
  expect(typedNumber(number, 'da')).toBe(text)
  expect(readNumber(text, 'da')).toBe(number === null ? null : Math.round(number * 1e6) / 1e6)
})
