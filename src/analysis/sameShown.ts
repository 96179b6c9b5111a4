import type { ComponentId } from '../framework/framework.ts'
import { isEqual } from '../model/mergeValues.ts'
import type { Snapshot, SnapshotRound } from '../model/snapshot.ts'

/**
 * Whether two snapshots of one assessment tell of the same round, and tell the same votes of it; also where neither tells
 * of one. A number does not say so: it comes again when a round is removed, and late answers may be counted under it.
 *
 * @param component - of its votes alone; null: of all
 */
export function isSameShown(before: Snapshot, after: Snapshot, component: ComponentId | null): boolean {
  if (before.assessment !== after.assessment) return false
  if (before.round === null || after.round === null) return before.round === after.round
  return isSameRound(before.round, after.round) && isEqual(shownOf(before.round, component), shownOf(after.round, component))
}

/** A later round of the same people joins the ids of the earlier one, so only some of them need be alike. */
function isSameRound(before: SnapshotRound, after: SnapshotRound): boolean {
  return before.number === after.number && before.samePeople.some((id) => after.samePeople.includes(id))
}

function shownOf({ published }: SnapshotRound, only: ComponentId | null) {
  return published.filter(({ component }) => only === null || component === only).map(({ component, room }) => ({ component, room }))
}
