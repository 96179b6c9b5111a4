import { grouped } from '../model/grouped.ts'
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
  const ofYear = snapshots.filter((each) => year === null || yearOf(each) === year)
  return [...grouped(ofYear, ownerOf).values()].map((all) => all.reduce((latest, each) => (isLater(each, latest) ? each : latest)))
}

/** The years that there are snapshots of, the latest first. */
export function yearsOf(snapshots: readonly Snapshot[]): readonly string[] {
  return [...new Set(snapshots.map(yearOf))].toSorted((a, b) => b.localeCompare(a))
}

function yearOf({ date }: Snapshot): string {
  return date.slice(0, 4)
}

function isLater(one: Snapshot, other: Snapshot): boolean {
  if (one.date !== other.date) return one.date > other.date
  return one.takenAt === other.takenAt ? one.id > other.id : one.takenAt > other.takenAt
}
