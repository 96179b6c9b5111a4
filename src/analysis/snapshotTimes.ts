import type { Snapshot, SnapshotComponent } from '../model/snapshot.ts'
import { standingIn, type Standing } from './standing.ts'

/** One component through several snapshots. */
export interface ComponentTimes {
  readonly component: SnapshotComponent
  /** One for each snapshot. */
  readonly values: readonly Standing[]
}

/** The components of the last snapshot, in the order of its walk, through all of them. */
export function timesOf(snapshots: readonly Snapshot[]): readonly ComponentTimes[] {
  const last = snapshots.at(-1)
  if (last === undefined) return []
  return last.framework.components.map((component) => ({
    component,
    values: snapshots.map((each) => standingIn(each, component.id, last.framework.scale)),
  }))
}
