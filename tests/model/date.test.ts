import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isIsoDate, monthsAfter } from '../../src/model/date.ts'

test.each(['2026-02-30', '31-12-2026', '2026-13-01', '', 'i morgen', '1899-12-31', '2200-01-01', '2026-4-1', '0001-01-01'])(
  'H15 %j is no day',
  (text) => {
    expect(isIsoDate(text)).toBe(false)
  },
)

test.each(['2026-02-28', '2028-02-29', '1900-01-01', '2199-12-31'])('%s is a day', (text) => {
  expect(isIsoDate(text)).toBe(true)
})

test.each([
  { date: '2026-04-14', months: 6, expected: '2026-10-14' },
  { date: '2026-08-31', months: 6, expected: '2027-02-28' },
  { date: '2027-08-31', months: 6, expected: '2028-02-29' },
  { date: '2028-02-29', months: 12, expected: '2029-02-28' },
  { date: '2026-12-01', months: 1, expected: '2027-01-01' },
])('$months months after $date is $expected', ({ date, months, expected }) => {
  expect(monthsAfter(date, months)).toBe(expected)
})

test('some months later is always a day, in the month that it should be', () => {
  const days = fc.date({ min: new Date('1900-01-01'), max: new Date('2150-12-31'), noInvalidDate: true })
  fc.assert(
    fc.property(days, fc.integer({ min: 0, max: 120 }), (day, months) => {
      const date = day.toISOString().slice(0, 10)
      const later = monthsAfter(date, months)
      expect(isIsoDate(later)).toBe(true)
      const index = (text: string) => Number(text.slice(0, 4)) * 12 + Number(text.slice(5, 7))
      expect(index(later) - index(date)).toBe(months)
    }),
  )
})
