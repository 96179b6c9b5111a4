import { textKey } from '../model/textKey.ts'
import type { Snapshot } from '../model/snapshot.ts'

/**
 * Whose snapshot it is: the same for one municipality and team, however their names are spelt. Not by assessment: a file
 * that is sent to many as a start has one id in all of them.
 */
export function ownerOf({ municipality, team, isExample }: Pick<Snapshot, 'municipality' | 'team' | 'isExample'>): string {
  return [textKey(municipality), textKey(team), isExample ? 'example' : ''].join('\n')
}

/**
 * The latest of each municipality and team: by the day it tells of, then by when it was taken.
 *
 * @param year - only those of that year: '2025'; null: of any
 */
export function latestOfEach(snapshots: readonly Snapshot[], year: string | null = null): readonly Snapshot[] {
  const latest = new Map<string, Snapshot>()
  for (const each of snapshots) {
    const owner = ownerOf(each)
    const known = latest.get(owner)
    const isOfYear = year === null || yearOf(each) === year
    if (isOfYear && (known === undefined || isLater(each, known))) latest.set(owner, each)
  }
  return [...latest.values()]
}

/** The years that there are snapshots of, the latest first. */
export function yearsOf(snapshots: readonly Snapshot[]): readonly string[] {
  return [...new Set(snapshots.map(yearOf))].toSorted((a, b) => b.localeCompare(a))
}

function yearOf({ date }: Snapshot): string {
  return date.slice(0, 4)
}

function isLater(one: Snapshot, other: Snapshot): boolean {
  const [a, b] = [one, other].map(({ date, takenAt, id }) => [date, takenAt, id] as const)
  const place = a?.findIndex((text, index) => text !== b?.[index]) ?? -1
  return place >= 0 && (a?.[place] ?? '') > (b?.[place] ?? '')
}
