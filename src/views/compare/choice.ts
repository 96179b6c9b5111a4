import { compareSnapshots } from '../../analysis/snapshotComparison.ts'
import type { Snapshot } from '../../model/snapshot.ts'
import { NOW, type ComparePlace } from './place.ts'

/** What can be compared, and what is. */
export interface Choice {
  /** The snapshots in their order, and last the assessment as it is now. */
  readonly all: readonly Snapshot[]
  readonly before: Snapshot
  readonly after: Snapshot
  /** What is shown over time: without now, where nothing has changed since the last snapshot. */
  readonly times: readonly Snapshot[]
}

/**
 * The two snapshots that the address names. Where it names none, the last one and now, or the last two, when nothing has
 * changed since.
 *
 * @param now - the assessment as it is; its id is `NOW`
 * @returns null where no snapshot has been taken
 */
export function choiceOf(snapshots: readonly Snapshot[], now: Snapshot, { before, after }: ComparePlace): Choice | null {
  const last = snapshots.at(-1)
  if (last === undefined) return null
  const all = [...snapshots, now]
  const hasMoved = hasChanged(last, now)
  const usualAfter = hasMoved || snapshots.length === 1 ? now : last
  const chosenAfter = all.find(({ id }) => id === after) ?? usualAfter
  const usualBefore = all[Math.max(0, all.indexOf(chosenAfter) - 1)] ?? last
  const found = all.find(({ id }) => id === before) ?? usualBefore
  return { all, before: found, after: chosenAfter, times: hasMoved ? all : snapshots }
}

/** Whether a level is another one, or a round has shown something since. */
function hasChanged(last: Snapshot, now: Snapshot): boolean {
  const { changes, onlyBefore, onlyAfter, isSameScale } = compareSnapshots(last, now)
  if (!isSameScale || onlyBefore.length + onlyAfter.length > 0) return true
  return changes.some(({ before, after }) => before !== after) || shownBy(last) !== shownBy(now)
}

function shownBy({ round }: Snapshot): string {
  return round === null ? '' : `${round.number} ${round.published.length}`
}

export function isNow({ id }: Pick<Snapshot, 'id'>): boolean {
  return id === NOW
}
