import { textCell, type Cell } from '../tables/table.ts'

/** What a spreadsheet has probably made of what was typed: a date of a range, digits of a code, an error of a formula. */
export type Damage = 'date' | 'exponent' | 'error'

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'ma[jy]', 'jun', 'jul', 'aug', 'sep', 'o[kc]t', 'nov', 'dec']

const MONTH = `(?:${MONTHS.join('|')})[a-zæøå]*`

const DATES = [
  new RegExp(String.raw`^\d{1,2}[.\-/ ]{1,2}${MONTH}\.?(?:[\-/. ]+\d{2,4})?$`, 'i'),
  new RegExp(String.raw`^${MONTH}\.?[\-/. ]\d{1,2}$`, 'i'),
  /^\d{1,2}[-./]\d{1,2}[-./]\d{2,4}$/,
  /^\d{4}-\d{2}-\d{2}$/,
]

export function damageIn({ text, kind }: Cell): Damage | null {
  const trimmed = text.trim()
  if (kind === 'error' || textCell(trimmed).kind === 'error') return 'error'
  if (kind === 'date' || DATES.some((pattern) => pattern.test(trimmed))) return 'date'
  return kind !== 'number' && /^\d+(?:[.,]\d+)?E\+?\d+$/i.test(trimmed) ? 'exponent' : null
}

/** The range that a date was typed as, the smaller number first: '6. sep' is '6-9'. null where that is not to be seen. */
export function rangeOfDate(text: string): string | null {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text.trim()) ?? []
  if (year !== undefined) return rangeOf(Number(day), Number(month))
  const [, first, name = ''] = /^(\d{1,2})[.\-/ ]{1,2}([a-zæøå]{3,})\.?$/i.exec(text.trim()) ?? []
  const at = MONTHS.findIndex((each) => new RegExp(`^${each}`, 'i').test(name))
  return first === undefined || at === -1 ? null : rangeOf(Number(first), at + 1)
}

function rangeOf(a: number, b: number): string {
  return `${Math.min(a, b)}-${Math.max(a, b)}`
}
