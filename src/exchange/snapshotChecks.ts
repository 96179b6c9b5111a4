import { withoutGroups, type Snapshot } from '../model/snapshot.ts'
import type { Result } from '../result.ts'
import { checked } from './form.ts'
import { visible } from './invisible.ts'
import { isObject } from './json.ts'
import { alone, filePlace, placeAt, snapshotPlace, type Place } from './place.ts'
import type { Problem } from './problem.ts'
import { snapshotFileFields } from './schemaSnapshotFile.ts'
import { snapshotSchema } from './schemaTakenHome.ts'
import { shapeOf } from './shape.ts'
import { withSnapshotTexts } from './texts.ts'
import { unknownIn, unknownPaths, warningsOf } from './unknownFields.ts'
import { invisibleWarnings, withNamesOnOneLine, type Change, type Warning } from './warnings.ts'

// What is done to an assessment that is read, done to a snapshot by itself.

const SHAPE = shapeOf(snapshotSchema)

/** Whether a value has the form of a snapshot. */
export function checkSnapshotForm(value: unknown): Result<Snapshot, readonly Problem[]> {
  return checked(snapshotSchema, value, (path) => placeIn(value, path))
}

/** The fields of a file with a snapshot that the current version does not have. */
export function unknownFieldsOfSnapshot(file: unknown): readonly Warning[] {
  return warningsOf(unknownPlaces(file))
}

/** The snapshot as it can be taken in, and what was done to it. Components that are not here stay: it has its own framework. */
export function warnedSnapshot(read: Snapshot): { readonly snapshot: Snapshot; readonly warnings: readonly Warning[] } {
  const snapshot = withoutGroups(read)
  const changed = (change: Change, of = snapshot) => withSnapshotTexts(of, (text, field) => change(text, aloneAt(snapshot, field)))
  const oneLine = withNamesOnOneLine(changed)
  const invisible = invisibleWarnings((change) => changed(change, oneLine.value))
  return { snapshot: oneLine.value, warnings: [...invisible, ...oneLine.warnings] }
}

/** The snapshot with all invisible characters taken out of its names and notes, when the user says so. */
export function snapshotWithoutInvisible(snapshot: Snapshot): Snapshot {
  return withSnapshotTexts(snapshot, visible)
}

/** A place within a snapshot by itself. */
export function aloneAt(snapshot: Snapshot, field: string): Place {
  return alone(snapshotPlace(snapshot, 0, field))
}

function* unknownPlaces(file: unknown): Generator<Place> {
  if (!isObject(file)) return
  yield* unknownIn(file, snapshotFileFields)
  const { snapshot } = file
  for (const path of unknownPaths(snapshot, SHAPE)) yield placeIn(snapshot, path)
}

function placeIn(snapshot: unknown, path: readonly (string | number)[]): Place {
  return path.length === 0 ? filePlace('snapshot') : alone(placeAt({ snapshots: [snapshot] }, ['snapshots', 0, ...path]))
}
