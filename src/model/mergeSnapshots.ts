import type { Assessment } from './assessment.ts'
import { clashed, mergeFields, mergeItems, type Findings, type Lists, type Versions } from './mergeParts.ts'
import type { MergePlace, Side } from './mergeSubject.ts'
import { isEqual, preferred, withOwnNumbers } from './mergeValues.ts'
import { SNAPSHOT_LIMITS, type Snapshot } from './snapshot.ts'

/** The snapshots that only one of two states has. */
export function snapshotsOnOneSide(here: Assessment, there: Assessment): Readonly<Record<Side, readonly Snapshot[]>> {
  return { here: withoutThoseOf(here, there), there: withoutThoseOf(there, here) }
}

function withoutThoseOf({ snapshots }: Assessment, other: Assessment): readonly Snapshot[] {
  const known = new Set(other.snapshots.map(({ id }) => id))
  return snapshots.filter(({ id }) => !known.has(id))
}

/**
 * Merges snapshots: only their names and notes are ever changed, and two that have one id without being the same are a clash.
 *
 * @param leftOut - ids of those that tell of results that were not taken
 */
export function mergeSnapshots(findings: Findings, { here, there, base }: Lists<Snapshot>, leftOut: ReadonlySet<string>): readonly Snapshot[] {
  const left = (snapshots: readonly Snapshot[]) => snapshots.filter(({ id }) => !leftOut.has(id))
  const lists = { here: left(here), there: left(there), base: base && left(base) }
  const merged = mergeItems(findings, lists, {
    idOf: ({ id }) => id,
    placeOf,
    both: (versions) => mergeSnapshot(findings, versions),
  })
  const known = new Set(here.map(({ id }) => id))
  return withOwnNumbers(merged, (id) => known.has(id), SNAPSHOT_LIMITS.number)
}

function mergeSnapshot(findings: Findings, versions: Versions<Snapshot>): Snapshot {
  const { here, there } = versions
  // Another merge may have given it another number, for its own was taken.
  const isSame = isEqual({ ...here, name: '', note: '', number: 0 }, { ...there, name: '', note: '', number: 0 })
  if (!isSame) return clashed(findings, placeOf(here), { here, there }) === 'here' ? here : there
  const named = mergeFields(findings, versions, { fields: ['name', 'note'], placeOf: (field) => placeOf(here, field) })
  return { ...named, number: preferred(here.number, there.number, versions.base?.number) }
}

function placeOf({ id, name }: Snapshot, field: 'name' | 'note' | null = null): MergePlace {
  return { key: `snapshot ${id} ${field ?? ''}`, subject: { kind: 'snapshot', name, field } }
}
