import { latestOfEach, ownerOf, yearsOf } from '../../analysis/latestSnapshots.ts'
import type { Snapshot } from '../../model/snapshot.ts'

export interface Given {
  /** The assessment as it is. */
  readonly now: Snapshot
  /** One's own snapshots. */
  readonly own: readonly Snapshot[]
  readonly archived: readonly Snapshot[]
}

/** Whose circles are shown, one each. */
export interface Shown {
  /** As it is now; of a year, one's own latest of that year, where there is one. */
  readonly own: Snapshot
  /** In no order yet. */
  readonly others: readonly Snapshot[]
  /** Those that there is something of, the latest first. */
  readonly years: readonly string[]
  /** The one that is shown; null: the latest of each. */
  readonly year: string | null
}

/** @param year - '2025'; null: the latest of each, as where there is nobody of that year */
export function shownOf({ now, own, archived }: Given, year: string | null): Shown {
  const owner = ownerOf(now)
  const theirs = archived.filter((each) => ownerOf(each) !== owner)
  const ours = [...own, ...archived].filter((each) => ownerOf(each) === owner)
  const years = yearsOf(theirs)
  const known = year !== null && years.includes(year) ? year : null
  const [ofYear] = known === null ? [] : latestOfEach(ours, known)
  return { own: ofYear ?? now, others: latestOfEach(theirs, known), years, year: known }
}
