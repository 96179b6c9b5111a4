import fc from 'fast-check'
import { expect, it, test } from 'vitest'
import { markIn, numberIn, writtenNumber } from '../../../src/exchange/lists/numbers.ts'

it.each([
  { text: '2,5', value: 2.5 },
  { text: '1.200', value: 1200, isAmbiguous: true },
  { text: '1,200', value: 1.2, isAmbiguous: true },
  { text: '12,5 %', value: 12.5, isAmongWords: true, isPercent: true },
  { text: 'kr. 4.000,-', value: 4000, isAmbiguous: true, isAmongWords: true },
  { text: '1.200,50', value: 1200.5 },
  { text: '1,200.50', value: 1200.5 },
  { text: '1.200.000', value: 1_200_000 },
  { text: '1 200', value: 1200 },
  { text: '1\u00A0200,5', value: 1200.5 },
  { text: '0,125', value: 0.125 },
  { text: '2.5', value: 2.5 },
  { text: '½', value: 0.5 },
  { text: '1½', value: 1.5 },
  { text: 'ca. 30 pladser', value: 30, isAmongWords: true },
  { text: '40', value: 40 },
])('H36 $text is read the Danish way', ({ text, ...expected }) => {
  expect(numberIn(text, null)).toEqual({ isAmbiguous: false, isAmongWords: false, isPercent: false, ...expected })
})

it.each(['', 'mange', '12-15', '20+', 'over 30', '3 pr. uge', '10 og 12', '1.2.3', '12,34,56', '1.20,5', '2 x 10', '-3'])('H36 %j is no number', (text) => {
  expect(numberIn(text, null)).toBeNull()
})

test('H36 what is ambiguous is read as the user says', () => {
  expect(numberIn('1.200', '.')).toMatchObject({ value: 1.2, isAmbiguous: false })
  expect(numberIn('1.200', ',')).toMatchObject({ value: 1200, isAmbiguous: false })
  expect(numberIn('1,200', null, true)).toMatchObject({ value: 1200, isAmbiguous: true })
})

it.each([
  { texts: ['1.200', '2,5'], mark: ',' },
  { texts: ['1.200', '2.5'], mark: '.' },
  { texts: ['1.200', '1.200.000'], mark: ',' },
  { texts: ['1.200', '30', ''], mark: null },
  { texts: ['2,5', '2.5'], mark: null },
])('H36 a column tells by its other numbers: $texts', ({ texts, mark }) => {
  expect(markIn(texts)).toBe(mark)
})

test('numbers as they are written are read again, and never doubtful', () => {
  const number = fc.oneof(fc.nat(1_000_000), fc.double({ min: 0, max: 100_000, noNaN: true }).map((value) => Number(value.toFixed(8))), fc.nat(9_999_999).map((value) => value / 1000))
  fc.assert(
    fc.property(number, (value) => {
      expect(numberIn(writtenNumber(value), null)).toEqual({ value, isAmbiguous: false, isAmongWords: false, isPercent: false })
    }),
  )
})
