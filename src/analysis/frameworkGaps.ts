import type { Snapshot, SnapshotComponent } from '../model/snapshot.ts'
import { isSameScale, onlyIn } from './standing.ts'

/** What of a snapshot cannot be compared with another one, because their frameworks differ. */
export interface FrameworkGap {
  readonly snapshot: Snapshot
  /** Its levels are no levels of the other one's: nothing is compared. */
  readonly isOtherScale: boolean
  /** Components that only the other one has. */
  readonly missing: readonly SnapshotComponent[]
  /** Those that only this one has. */
  readonly extra: readonly SnapshotComponent[]
}

/** Of those snapshots whose framework differs from that of one, how it differs; in their order. */
export function frameworkGaps(snapshots: readonly Snapshot[], one: Snapshot): readonly FrameworkGap[] {
  return snapshots.map((snapshot) => gapBetween(snapshot, one)).filter(isGap)
}

function gapBetween(snapshot: Snapshot, one: Snapshot): FrameworkGap {
  return {
    snapshot,
    isOtherScale: !isSameScale(snapshot.framework.scale, one.framework.scale),
    missing: onlyIn(one, snapshot),
    extra: onlyIn(snapshot, one),
  }
}

function isGap({ isOtherScale, missing, extra }: FrameworkGap): boolean {
  return isOtherScale || missing.length + extra.length > 0
}
