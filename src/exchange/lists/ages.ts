import { yearsOf } from '../../framework/catalogue.ts'
import { cellProblem, read, type CellProblem, type CellReading } from './cellProblem.ts'
import { damageIn, rangeOfDate } from './damage.ts'
import type { Lookup, NamesById } from './names.ts'
import { readParts, type Choices } from './terms.ts'

interface Range {
  readonly from: number
  readonly to: number
  /** Whether the year of the birthday was left out. */
  readonly isShortened: boolean
}

/** Beyond every age band. */
const OPEN = 120

const ALL = /^(?:alle?(?:aldre|aldersgrupper)?|all(?:ages)?|samtlige)$/

/** '0-3', '3-6' and '0-18' go to the birthday on which children move on; of 18 nobody doubts it. */
const BIRTHDAYS = new Set([3, 6, 18])

interface Known {
  readonly names: NamesById
  readonly lookup: Lookup
  readonly choices: Choices
}

/** The age bands that a cell names, or that the ages in it fall into: '6-12 år', '13+', 'under 3', 'alle'. */
export function readAges(text: string, { names, lookup, choices }: Known): CellReading<readonly string[]> {
  const widened = new Set<string>()
  const find = (part: string): readonly string[] | null => {
    const chosen = choices.get(part)
    if (chosen !== undefined) return chosen === null ? [] : [chosen]
    const named = lookup.find(part)
    if (named !== null) return [named]
    const years = rangeIn(part)
    const bands = years === null ? [] : bandsIn(years, names)
    if (years === null || bands.length === 0) return null
    if (!isExact(years, bands)) widened.add(part)
    return bands
  }
  const { value, problems } = readParts(text, find, (part) => unknown(part, lookup, names))
  return read(value, ...problems, ...Array.from(widened, (part) => cellProblem('warning', 'widened', part)))
}

/** The ages that a text names, both included; null when it names none. */
function rangeIn(text: string): Range | null {
  const bare = text
    .toLowerCase()
    .replaceAll(/[–—−]/g, '-')
    .replaceAll(/\b(?:years?|yrs?|old|aged?|alder(?:en)?|ca|børn|fra|from)\b\.?/g, '')
    .replaceAll(/(?<![a-zæøå])års?(?:ige|ig)?(?![a-zæøå])|-årige?/g, '')
    .replaceAll(/\s(?:til|to|through)\s/g, '-')
    .replaceAll(/[\s.]+/g, '')
  if (ALL.test(bare)) return range(0, OPEN)
  const [, from, to] = /^(\d{1,2})-(\d{1,2})$/.exec(bare) ?? []
  if (from !== undefined && to !== undefined) return Number(from) <= Number(to) ? untilBirthday(Number(from), Number(to)) : null
  const least = /^(?:over|>=?)(\d{1,2})$|^(\d{1,2})(?:\+|-|ogop(?:efter)?|ogover|ogderover|orover|andover|andup)$/.exec(bare)
  if (least) return range(Number(least[1] ?? least[2]), OPEN)
  const most = /^(?:under|<)(\d{1,2})$/.exec(bare)
  if (most) return range(0, Math.max(0, Number(most[1]) - 1))
  const until = /^(?:optil|indtil|upto|<=|til)(\d{1,2})$/.exec(bare)
  if (until) return untilBirthday(0, Number(until[1]))
  const single = /^\d{1,2}$/.exec(bare)
  return single ? range(Number(bare), Number(bare)) : null
}

function range(from: number, to: number): Range {
  return { from, to, isShortened: false }
}

function untilBirthday(from: number, to: number): Range {
  const isBirthday = BIRTHDAYS.has(to) && from < to
  return isBirthday ? { from, to: to - 1, isShortened: to !== 18 } : range(from, to)
}

function bandsIn({ from, to }: Range, names: NamesById): readonly string[] {
  return [...names.keys()].filter((id) => {
    const years = yearsOf(id)
    return years !== null && years[0] <= to && years[1] >= from
  })
}

function isExact({ from, to, isShortened }: Range, bands: readonly string[]): boolean {
  if (isShortened) return false
  const years = bands.flatMap((id) => yearsOf(id) ?? [])
  return Math.min(...years) === from && (Math.max(...years) === to || to === OPEN)
}

function unknown(part: string, lookup: Lookup, names: NamesById): CellProblem {
  const isDamage = damageIn({ text: part, kind: 'text' }) !== null
  const typed = rangeOfDate(part)
  const bands = typed === null ? [] : bandsIn(rangeIn(typed) ?? range(OPEN, OPEN), names)
  const suggestion = bands.length === 1 ? (bands[0] ?? null) : lookup.guess(part)
  return { ...cellProblem('question', isDamage ? 'damage' : 'unknown', part), suggestion }
}
