import { expect, test } from 'vitest'
import { placeAt, readRow } from '../../../src/views/collect/paperRow.ts'

const row = (text: string) => readRow(text, 6, 5)

test('a whole row is its values; spaces and dashes mean nothing', () => {
  expect(row('345 01-2')).toEqual({ cells: ['3', '4', '5', '0', '1', '2'], problem: null, values: [3, 4, 5, 0, 1, 2] })
})

test('a wrong digit is told at its place, wherever the row ends', () => {
  expect(row('3 7').problem).toEqual({ kind: 'digit', place: 1, character: '7', start: 2, end: 3 })
  expect(row('3x').problem).toMatchObject({ kind: 'digit', place: 1, character: 'x' })
})

test('too short, too long, and nothing but do not know', () => {
  expect(row('345').problem).toEqual({ kind: 'missing', count: 3 })
  expect(row('34501234').problem).toEqual({ kind: 'extra', count: 2 })
  expect(row('000000').problem).toEqual({ kind: 'empty' })
})

test('the cursor stands at a component', () => {
  expect([0, 1, 2, 3, 4].map((caret) => placeAt('3 45', caret, 3))).toEqual([0, 1, 1, 2, null])
})
