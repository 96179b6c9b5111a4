import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isIsoDate, monthsAfter } from '../../src/model/date.ts'

const daysOfCalendar = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2199-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))

describe('isIsoDate', () => {
  it.each(['2026-04-14', '2028-02-29', '2000-02-29', '1900-01-01', '2199-12-31'])('%s is a day', (text) => {
    expect(isIsoDate(text)).toBe(true)
  })

  // HOSTILE H15
  it.each([
    '2026-02-30',
    '2027-02-29',
    '1900-02-29',
    '2026-04-31',
    '2026-13-01',
    '2026-00-10',
    '2026-01-00',
    '31-12-2026',
    '2026-4-1',
    '2026-04-14T00:00:00Z',
    '+002026-04-14',
    '0001-01-01',
    '275761-01-01',
    '1899-12-31',
    '2200-01-01',
    '',
    'i morgen',
    ' 2026-04-14',
    '2026-04-14\n',
    '٢٠٢٦-٠٤-١٤',
  ])('“%s” is none', (text) => {
    expect(isIsoDate(text)).toBe(false)
  })

  it('agrees with the calendar on every day', () => {
    fc.assert(
      fc.property(daysOfCalendar, (day) => {
        expect(isIsoDate(day)).toBe(true)
      }),
    )
  })

  it('agrees with the calendar on days that do not exist', () => {
    const [years, months, days] = [
      fc.integer({ min: 1900, max: 2199 }),
      fc.integer({ min: 0, max: 13 }),
      fc.integer({ min: 0, max: 32 }),
    ]
    fc.assert(
      fc.property(years, months, days, (year, month, day) => {
        const text = [year, String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('-')
        const date = new Date(Date.UTC(year, month - 1, day))
        expect(isIsoDate(text)).toBe(date.toISOString().slice(0, 10) === text)
      }),
    )
  })
})

describe('monthsAfter', () => {
  it.each([
    { date: '2026-04-14', months: 6, expected: '2026-10-14', why: 'six months on' },
    { date: '2026-10-27', months: 6, expected: '2027-04-27', why: 'over New Year' },
    { date: '2026-08-31', months: 6, expected: '2027-02-28', why: 'the month is shorter' },
    { date: '2027-08-31', months: 6, expected: '2028-02-29', why: 'a leap year' },
    { date: '2028-02-29', months: 12, expected: '2029-02-28', why: 'H64, the year after a leap day' },
    { date: '2026-12-05', months: 1, expected: '2027-01-05', why: 'from December' },
    { date: '2026-11-30', months: 1, expected: '2026-12-30', why: 'to December' },
    { date: '2026-03-31', months: 0, expected: '2026-03-31', why: 'no month at all' },
  ])('$date and $months months is $expected: $why', ({ date, months, expected }) => {
    expect(monthsAfter(date, months)).toBe(expected)
  })

  it('gives a day of the calendar, in the month it should be, never later in it', () => {
    fc.assert(
      fc.property(daysOfCalendar, fc.integer({ min: 0, max: 60 }), (day, months) => {
        const later = monthsAfter(day, months)
        if (later.slice(0, 4) > '2199') return
        expect(isIsoDate(later)).toBe(true)
        expect(monthOf(later) - monthOf(day)).toBe(months)
        expect(Number(later.slice(8))).toBeLessThanOrEqual(Number(day.slice(8)))
      }),
    )
  })
})

/** Months since the year 0. */
function monthOf(text: string): number {
  return Number(text.slice(0, 4)) * 12 + Number(text.slice(5, 7))
}
