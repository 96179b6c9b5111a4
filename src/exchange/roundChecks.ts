import type { Problem, Wanted } from './problem.ts'

/** What may be told of a problem besides its place and what stood there. */
export interface More {
  readonly size?: Problem['size']
  /** Path of what it clashes with, in the same round or snapshot. */
  readonly first?: string
}

/** Collects the problems of one round or snapshot, each at its path: 'participants.3.values'. */
export type Report = (path: string, wanted: Wanted, found: unknown, more?: More) => void

interface Known {
  readonly known: readonly string[]
  readonly report: Report
}

/** Each is one of those that are known, and there once. */
export function checkIds(path: string, ids: readonly string[], { known, report }: Known): void {
  for (const [index, id] of ids.entries()) if (!known.includes(id)) report(`${path}.${index}`, 'known', id)
  checkOnce(path, ids, report)
}

export function checkOnce(path: string, ids: readonly string[], report: Report): void {
  const places = new Map<string, string>()
  for (const [index, id] of ids.entries()) {
    const place = `${path}.${index}`
    const first = places.get(id)
    if (first === undefined) places.set(id, place)
    else report(place, 'once', id, { first })
  }
}

interface Bounds {
  readonly from: number
  readonly to: number
  readonly report: Report
}

export function checkBetween(path: string, value: number, { from, to, report }: Bounds): void {
  if (value < from || value > to) report(path, 'between', value, { size: { length: from, limit: to } })
}

interface CountsForm {
  readonly length: number
  /** Of each. */
  readonly most: number | readonly number[]
  readonly report: Report
}

export function checkCounts(path: string, counts: readonly number[], { length, most, report }: CountsForm): void {
  if (counts.length !== length) report(path, 'as-many', counts, { size: { length: counts.length, limit: length } })
  for (const [index, count] of counts.entries()) {
    const to = typeof most === 'number' ? most : (most[index] ?? 0)
    checkBetween(`${path}.${index}`, count, { from: 0, to, report })
  }
}
