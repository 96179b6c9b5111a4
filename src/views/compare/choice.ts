import { isSameShown } from '../../analysis/sameShown.ts'
import { compareSnapshots } from '../../analysis/snapshotComparison.ts'
import type { Snapshot } from '../../model/snapshot.ts'
import { NOW, type ComparePlace } from './place.ts'

/** What can be compared, and what is. */
export interface Choice {
  /** The snapshots in their order, and last the assessment as it is now. */
  readonly all: readonly Snapshot[]
  readonly before: Snapshot
  readonly after: Snapshot
  /** Those of the archive, which may be chosen as well. */
  readonly others: readonly Snapshot[]
  /** What is shown over time: without now, where nothing has changed since the last snapshot. */
  readonly times: readonly Snapshot[]
}

/** Which two the address names. */
type Sides = Pick<ComparePlace, 'before' | 'after'>

/**
 * The two snapshots that the address names. Where it names none, the last one and now, or the last two, when nothing has
 * changed since.
 *
 * @param now - the assessment as it is; its id is `NOW`
 * @returns null where no snapshot has been taken
 */
export function choiceOf(snapshots: readonly Snapshot[], now: Snapshot, { before, after }: Sides): Choice | null {
  const last = snapshots.at(-1)
  if (last === undefined) return null
  const all = [...snapshots, now]
  const hasMoved = hasChanged(last, now)
  const usualAfter = hasMoved || snapshots.length === 1 ? now : last
  const chosenAfter = all.find(({ id }) => id === after) ?? usualAfter
  const usualBefore = all[Math.max(0, all.indexOf(chosenAfter) - 1)] ?? last
  const found = all.find(({ id }) => id === before) ?? usualBefore
  return { all, others: [], before: found, after: chosenAfter, times: hasMoved ? all : snapshots }
}

/** What can stand beside each other. */
export interface Everybody {
  /** One's own snapshots in their order. */
  readonly own: readonly Snapshot[]
  readonly now: Snapshot
  /** Those of the archive. */
  readonly others: readonly Snapshot[]
}

/**
 * One of the archive beside one's own: where the address names none, the first of the archive and the assessment as it is.
 *
 * @returns null where the archive is empty
 */
export function besideOf({ own, now, others }: Everybody, { before, after }: Sides): Choice | null {
  const [first] = others
  if (first === undefined) return null
  const all = [...own, now]
  const find = (id: string | null) => [...all, ...others].find((each) => each.id === id)
  return { all, others, before: find(before) ?? first, after: find(after) ?? now, times: [] }
}

/** Whether a level is another one, or a round has shown something since, late answers among it. */
function hasChanged(last: Snapshot, now: Snapshot): boolean {
  const { changes, onlyBefore, onlyAfter, isSameScale } = compareSnapshots(last, now)
  if (!isSameScale || onlyBefore.length + onlyAfter.length > 0) return true
  return changes.some(({ before, after }) => before !== after) || !isSameShown(last, now, null)
}

export function isNow({ id }: Pick<Snapshot, 'id'>): boolean {
  return id === NOW
}
