import type { ComponentId, RatingScale } from '../framework/framework.ts'
import type { ScoreValue } from '../model/rating.ts'
import type { Snapshot, SnapshotComponent } from '../model/snapshot.ts'

/** Where a snapshot stands on a component; 'absent': it has no such component, 'otherScale': its levels are no levels here. */
export type Standing = ScoreValue | 'absent' | 'otherScale'

/** @param scale - the levels that are counted */
export function standingIn({ framework, scores }: Snapshot, id: ComponentId, scale: RatingScale): Standing {
  if (!framework.components.some((component) => component.id === id)) return 'absent'
  if (!isSameScale(framework.scale, scale)) return 'otherScale'
  return scores.find(({ component }) => component === id)?.value ?? null
}

export function isSameScale(one: RatingScale, other: RatingScale): boolean {
  return one.min === other.min && one.max === other.max
}

/** The components that one snapshot has and the other has not, in the order of the walk. */
export function onlyIn(one: Snapshot, other: Snapshot): readonly SnapshotComponent[] {
  const known = new Set(other.framework.components.map(({ id }) => id))
  return one.framework.components.filter(({ id }) => !known.has(id))
}
