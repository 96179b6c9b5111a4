// iCalendar, RFC 5545: only what a calendar needs to hold a deadline.

/** A day in a calendar. */
export interface CalendarDay {
  /** The same whenever it is exported, so that a calendar knows it again. */
  readonly uid: string
  /** '2027-03-28': a whole day, without a zone. */
  readonly day: string
  readonly title: string
  readonly text: string
}

/** The longest line, in bytes of UTF-8; longer ones go on in the next, after a blank. */
const LINE = 75

/**
 * A calendar of these days; none at all is no calendar by the rules, so there is at least one.
 *
 * @param stamp - when it is written, ISO 8601 in UTC
 */
export function writeIcs(days: readonly CalendarDay[], stamp: string): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Komponentcirklen//Handleplan//DA',
    'CALSCALE:GREGORIAN',
    ...days.flatMap((day) => eventOf(day, stamp)),
    'END:VCALENDAR',
  ]
  return lines.flatMap(folded).map((line) => `${line}\r\n`).join('')
}

function eventOf({ uid, day, title, text }: CalendarDay, stamp: string): readonly string[] {
  return [
    'BEGIN:VEVENT',
    `UID:${escaped(uid)}@komponentcirklen`,
    `DTSTAMP:${stamp.replaceAll(/[-:]|\.\d+/g, '')}`,
    `DTSTART;VALUE=DATE:${day.replaceAll('-', '')}`,
    `DTEND;VALUE=DATE:${dayAfter(day).replaceAll('-', '')}`,
    `SUMMARY:${escaped(title.replaceAll(/\s+/g, ' ').trim())}`,
    ...(text === '' ? [] : [`DESCRIPTION:${escaped(text)}`]),
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ]
}

/** In UTC, so that no zone and no change of the clock moves it. */
function dayAfter(day: string): string {
  const next = new Date(`${day}T00:00:00Z`)
  next.setUTCDate(next.getUTCDate() + 1)
  return next.toISOString().slice(0, 10)
}

/** Of the signs that cannot be seen only line breaks are told; a half of a letter, of which UTF-8 knows nothing, is none. */
function escaped(text: string): string {
  const plain = text.replaceAll(/\r\n?|[\u2028\u2029]/g, '\n').replaceAll(/(?!\n)\p{Cc}/gu, ' ').replaceAll(/\p{Cs}/gu, '\uFFFD')
  return plain.replaceAll(/[\\;,]/g, '\\$&').replaceAll('\n', '\\n')
}

function folded(line: string): readonly string[] {
  const lines: string[] = []
  let rest = ''
  let used = 0
  for (const character of line) {
    const size = bytesOf(character)
    if (used + size > LINE) {
      lines.push(rest)
      rest = ' '
      used = 1
    }
    rest += character
    used += size
  }
  return [...lines, rest]
}

function bytesOf(character: string): number {
  const code = character.codePointAt(0) ?? 0
  if (code < 0x80) return 1
  if (code < 0x800) return 2
  return code < 0x10000 ? 3 : 4
}
