import type { IsoDate } from './assessment.ts'

/** Whether a text is a day of the calendar in the form '2026-03-01', in the years 1900 to 2199. */
export function isIsoDate(text: string): boolean {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text)
  if (!match) return false
  const [year, month, day] = match.slice(1).map(Number) as [number, number, number]
  return year >= 1900 && year <= 2199 && month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month)
}

/** The same day some months later, or that month's last day when it is shorter. */
export function monthsAfter(date: IsoDate, months: number): IsoDate {
  const [year, month, day] = date.split('-').map(Number) as [number, number, number]
  const index = year * 12 + month - 1 + months
  const [newYear, newMonth] = [Math.floor(index / 12), (index % 12) + 1]
  return [newYear, pad(newMonth), pad(Math.min(day, daysIn(newYear, newMonth)))].join('-')
}

function daysIn(year: number, month: number): number {
  // Day 0 is the day before the first; UTC, so that no zone moves it.
  return new Date(Date.UTC(year, month, 0)).getUTCDate()
}

function pad(number: number): string {
  return String(number).padStart(2, '0')
}
