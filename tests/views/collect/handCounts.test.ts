import { expect, test } from 'vitest'
import { readHands } from '../../../src/views/collect/handCounts.ts'

test('hands are whole numbers, and an empty field is none', () => {
  expect(readHands(['', '4', ' 12 ', '0', '1000'])).toEqual([0, 4, 12, 0, 1000])
})

test.each(['-1', '2x', '1,5', '1e2', '1001'])('%s is no number of hands', (text) => {
  expect(readHands(['1', text])).toBeNull()
})
