import { latestOfEach } from '../../analysis/latestSnapshots.ts'
import type { Id } from '../../model/assessment.ts'
import { grouped } from '../../model/grouped.ts'
import type { Snapshot } from '../../model/snapshot.ts'

/** Ids have at most a hundred characters. */
const ROOM = 92

/**
 * The id of a version that is kept beside another: 'abc+2', of the third 'abc+3'. As ids go, it is above those before it, so
 * that of two with one day and moment the later one is the latest.
 */
export function versionId(id: Id, taken: ReadonlySet<Id>): Id {
  const base = baseOf(id).slice(0, ROOM)
  let number = 2
  while (taken.has(`${base}+${number}`)) number += 1
  return `${base}+${number}`
}

function baseOf(id: Id): Id {
  return id.replace(/\+\d+$/, '')
}

/** A snapshot of which there are several versions. */
export interface Versions {
  readonly all: readonly Snapshot[]
  /** The one of them that counts among the others. */
  readonly counted: Snapshot
}

/** By the ids of the snapshots that there are several versions of. */
export function versionsIn(snapshots: readonly Snapshot[]): ReadonlyMap<Id, Versions> {
  const several = [...grouped(snapshots, ({ id }) => baseOf(id).slice(0, ROOM)).values()].filter(({ length }) => length > 1)
  return new Map(several.flatMap((all) => all.map((each) => [each.id, { all, counted: countedOf(all, each) }] as const)))
}

/** Each municipality and team has one of its own: where versions differ in that, all of them count. */
function countedOf(all: readonly Snapshot[], each: Snapshot): Snapshot {
  const counted = latestOfEach(all)
  return counted.includes(each) ? each : (counted[0] ?? each)
}
