import type { ScoreValue } from '../model/rating.ts'
import type { Snapshot, SnapshotComponent } from '../model/snapshot.ts'

/** One component through several snapshots. */
export interface ComponentTimes {
  readonly component: SnapshotComponent
  /** One for each snapshot; 'absent' where it has no such component, or another scale. */
  readonly values: readonly (ScoreValue | 'absent')[]
}

/** The components of the last snapshot, in the order of its walk, through all of them. */
export function timesOf(snapshots: readonly Snapshot[]): readonly ComponentTimes[] {
  const last = snapshots.at(-1)
  if (last === undefined) return []
  return last.framework.components.map((component) => ({
    component,
    values: snapshots.map((each) => valueIn(each, component, last)),
  }))
}

function valueIn(snapshot: Snapshot, { id }: SnapshotComponent, last: Snapshot): ScoreValue | 'absent' {
  const { scale, components } = snapshot.framework
  const isSameScale = scale.min === last.framework.scale.min && scale.max === last.framework.scale.max
  if (!isSameScale || !components.some((component) => component.id === id)) return 'absent'
  return snapshot.scores.find(({ component }) => component === id)?.value ?? null
}
