import { describe, expect, it, test } from 'vitest'
import { collator, formatChoice, formatDate, formatDayOf, formatIndex, formatLevel, formatList, formatNumber, formatSize, formatTime } from '../../src/wording/format.ts'
import municipalities from '../../src/views/start/municipalities.json' with { type: 'json' }

test('a calendar day is written as each language writes it', () => {
  expect(formatDate('2026-04-14', 'da')).toBe('14. april 2026')
  expect(formatDate('2026-04-14', 'en')).toBe('14 April 2026')
})

it.each(['Pacific/Honolulu', 'Europe/Copenhagen', 'Pacific/Kiritimati'])('H63 a day is the same day in %s', (zone) => {
  const before = process.env['TZ']
  process.env['TZ'] = zone
  try {
    // The days on which clocks change, and both ends of a year.
    const days = ['2026-01-01', '2027-03-28', '2027-10-31', '2028-02-29', '2026-12-31']
    expect(days.map((day) => formatDate(day, 'da'))).toEqual([
      '1. januar 2026',
      '28. marts 2027',
      '31. oktober 2027',
      '29. februar 2028',
      '31. december 2026',
    ])
  } finally {
    if (before === undefined) delete process.env['TZ']
    else process.env['TZ'] = before
  }
})

it.each(['', 'i morgen', '2026-13-01'])('what is no date is given back: “%s”', (text) => {
  expect(formatDate(text, 'da')).toBe(text)
})

test('the day of a moment is the one that it is here', () => {
  const moment = new Date(2026, 10, 26, 23, 59).toISOString()
  expect([formatDayOf(moment, 'da'), formatDayOf(moment, 'en')]).toEqual(['26. november 2026', '26 November 2026'])
})

test('the time of day has a full stop in Danish and a colon in English', () => {
  const moment = new Date(2026, 2, 1, 14, 2).toISOString()
  expect(formatTime(moment, 'da')).toBe('14.02')
  expect(formatTime(moment, 'en')).toBe('14:02')
  expect(formatTime(new Date(2026, 2, 1, 9, 5).toISOString(), 'da')).toBe('09.05')
})

it.each([
  { number: 2_000_000, da: '2.000.000', en: '2,000,000' },
  { number: 2.5, da: '2,5', en: '2.5' },
  { number: -1234.5, da: '−1.234,5', en: '−1,234.5' },
  { number: 0, da: '0', en: '0' },
])('the number $number is $da in Danish and $en in English', ({ number, da, en }) => {
  expect(formatNumber(number, 'da')).toBe(da)
  expect(formatNumber(number, 'en')).toBe(en)
})

it.each([
  { bytes: 0, da: '0 byte', en: '0 bytes' },
  { bytes: 1, da: '1 byte', en: '1 byte' },
  { bytes: 1023, da: '1023 byte', en: '1,023 bytes' },
  { bytes: 1536, da: '1,5 kB', en: '1.5 kB' },
  { bytes: 20 * 1024 * 1024, da: '20 MB', en: '20 MB' },
  { bytes: 20 * 1024 * 1024 + 1, da: '20,1 MB', en: '20.1 MB' },
  { bytes: 200 * 1024 * 1024, da: '200 MB', en: '200 MB' },
])('$bytes bytes are $da', ({ bytes, da, en }) => {
  expect(formatSize(bytes, 'da')).toBe(da)
  expect(formatSize(bytes, 'en')).toBe(en)
})

test('H66 the list to choose from has the 98 municipalities in Danish order', () => {
  expect(new Set(municipalities).size).toBe(98)
  expect(municipalities).toEqual(municipalities.toSorted(new Intl.Collator('da').compare))
  expect([municipalities[0], municipalities.at(-1)]).toEqual(['Albertslund', 'Aarhus'])
})

test('levels have one decimal, indices two, with a real minus and none before nothing', () => {
  expect(formatLevel(3, 'da')).toBe('3,0')
  expect(formatLevel(-0.44, 'da')).toBe('−0,4')
  expect(formatLevel(-0.04, 'da')).toBe('0,0')
  expect(formatIndex(0.2207, 'en')).toBe('0.22')
  expect(formatIndex(-0.210317, 'da')).toBe('−0,21')
})

test('a list is joined as each language joins it', () => {
  expect(formatList(['A', 'B', 'C'], 'da')).toBe('A, B og C')
  expect(formatList(['A', 'B', 'C'], 'en')).toBe('A, B and C')
  expect(formatList(['A'], 'da')).toBe('A')
  expect(formatChoice(['A', 'B', 'C'], 'da')).toBe('A, B eller C')
  expect(formatChoice(['A', 'B', 'C'], 'en')).toBe('A, B or C')
})

describe('H66 the order of names', () => {
  const names = ['Aabenraa', 'Ærø', 'Ålborg', 'Aalborg', 'Zealand', 'Øster', 'ørsted', 'Æblehuset']

  it('is Danish in Danish: æ, ø and å last, aa as å, small letters with large ones', () => {
    const sorted = names.toSorted(collator('da').compare)
    expect(sorted.slice(0, 6)).toEqual(['Zealand', 'Æblehuset', 'Ærø', 'ørsted', 'Øster', 'Aabenraa'])
    // These two are next to each other, in whatever order.
    expect(sorted.slice(6).toSorted()).toEqual(['Aalborg', 'Ålborg'])
  })

  it('is English in English', () => {
    expect(names.toSorted(collator('en').compare)).toEqual([
      'Aabenraa',
      'Aalborg',
      'Æblehuset',
      'Ærø',
      'Ålborg',
      'ørsted',
      'Øster',
      'Zealand',
    ])
  })

  it.each(['da', 'en'] as const)('has numbers by their size: %s', (language) => {
    expect(['Trin 10', 'Trin 2', 'trin 1'].toSorted(collator(language).compare)).toEqual(['trin 1', 'Trin 2', 'Trin 10'])
  })

  it('is made once for each language', () => {
    expect(collator('da')).toBe(collator('da'))
    expect(collator('da')).not.toBe(collator('en'))
  })
})
