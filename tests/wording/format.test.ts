import { expect, test } from 'vitest'
import { formatDate, formatSize, formatTime } from '../../src/wording/format.ts'

test('a calendar day is written as each language writes it', () => {
  expect(formatDate('2026-04-14', 'da')).toBe('14. april 2026')
  expect(formatDate('2026-04-14', 'en')).toBe('14 April 2026')
})

test.each(['2026-01-01', '2026-12-31', '2027-03-28', '2027-10-31'])('H63 %s is the same day in every zone', (date) => {
  expect(formatDate(date, 'da')).toMatch(new RegExp(`^${Number(date.slice(8))}\\. .* ${date.slice(0, 4)}$`))
})

test('the time of day has a full stop in Danish and a colon in English', () => {
  const moment = new Date(2026, 2, 1, 14, 2).toISOString()
  expect(formatTime(moment, 'da')).toBe('14.02')
  expect(formatTime(moment, 'en')).toBe('14:02')
})

test('sizes are told in whole units', () => {
  expect(formatSize(200_000_000, 'da')).toBe('200 MB')
  expect(formatSize(20 * 1024 * 1024, 'en')).toBe('21 MB')
  expect(formatSize(1500, 'da')).toBe('2 kB')
})
