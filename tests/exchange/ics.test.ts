import { describe, expect, it } from 'vitest'
import { writeIcs, type CalendarDay } from '../../src/exchange/ics.ts'

const STAMP = '2026-11-25T10:02:03.456Z'

function day(change: Partial<CalendarDay> = {}): CalendarDay {
  return { uid: 'a1', day: '2027-03-28', title: 'Frist: Aftal det', text: '', ...change }
}

/** Lines as they are in the file. */
function linesOf(text: string): readonly string[] {
  return text.split('\r\n')
}

/** RFC 5545, 3.1: a line that begins with a blank goes on with the one before. */
function unfolded(text: string): readonly string[] {
  return linesOf(text.replaceAll('\r\n ', ''))
}

function summaryOf(title: string): string | undefined {
  return unfolded(writeIcs([day({ title })], STAMP)).find((line) => line.startsWith('SUMMARY:'))
}

it('is a calendar of whole days, without a zone, that do not fill the day', () => {
  expect(linesOf(writeIcs([day()], STAMP))).toEqual([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Komponentcirklen//Handleplan//DA',
    'CALSCALE:GREGORIAN',
    'BEGIN:VEVENT',
    'UID:a1@komponentcirklen',
    'DTSTAMP:20261125T100203Z',
    'DTSTART;VALUE=DATE:20270328',
    'DTEND;VALUE=DATE:20270329',
    'SUMMARY:Frist: Aftal det',
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ])
})

describe('H62 H63 the day after', () => {
  it.each([
    ['2027-03-28', '20270329'],
    ['2027-10-31', '20271101'],
    ['2028-02-28', '20280229'],
    ['2028-02-29', '20280301'],
    ['2027-12-31', '20280101'],
    ['2199-12-31', '22000101'],
  ])('%s ends before %s', (start, end) => {
    expect(linesOf(writeIcs([day({ day: start })], STAMP))).toContain(`DTEND;VALUE=DATE:${end}`)
  })
})

describe('texts', () => {
  it('commas, semicolons, backslashes and line breaks are escaped (RFC 5545, 3.3.11)', () => {
    const lines = unfolded(writeIcs([day({ text: 'a,b;c\\d\r\ne\nf\rg\u2028h' })], STAMP))
    expect(lines).toContain('DESCRIPTION:a\\,b\\;c\\\\d\\ne\\nf\\ng\\nh')
  })

  it('a title is one line', () => {
    expect(summaryOf('  Aftal\ndet \t nu ')).toBe('SUMMARY:Aftal det nu')
  })

  it('what cannot be seen becomes a blank, and half a letter the sign for that', () => {
    expect(summaryOf('a\u0000b\u0085c\uD83Dd')).toBe('SUMMARY:a b c\uFFFDd')
  })

  it('nobody ends the event from within a text', () => {
    expect(unfolded(writeIcs([day({ text: 'x\r\nEND:VEVENT\r\nBEGIN:VALARM' })], STAMP)).filter((line) => line === 'END:VEVENT')).toHaveLength(1)
  })

  it('no line is longer than 75 bytes, and none ends within a letter', () => {
    const text = 'Ærøskøbing 🎈 på ø, '.repeat(60)
    const written = writeIcs([day({ title: text, text })], STAMP)
    const lines = linesOf(written).map((line) => Buffer.byteLength(line))
    expect(Math.max(...lines)).toBeLessThanOrEqual(75)
    expect(Math.max(...lines)).toBeGreaterThan(70)
    expect(unfolded(written)).toContain(`DESCRIPTION:${text.replaceAll(',', '\\,')}`)
    expect(Buffer.from(written).toString()).toBe(written)
  })
})

it('each day has a name of its own that stays', () => {
  const written = writeIcs([day(), day({ uid: 'a2' })], STAMP)
  expect(unfolded(written).filter((line) => line.startsWith('UID:'))).toEqual(['UID:a1@komponentcirklen', 'UID:a2@komponentcirklen'])
  expect(unfolded(writeIcs([day()], '2027-01-01T00:00:00Z'))).toContain('UID:a1@komponentcirklen')
})
