import { withoutGroups, type Snapshot } from '../model/snapshot.ts'
import { failure, success, type Result } from '../result.ts'
import { readEnvelope, type EnvelopeError } from './envelope.ts'
import { snapshotInOrder } from './fileOrder.ts'
import { parseJson, type JsonError } from './json.ts'
import { CURRENT_VERSION, migrations } from './migrations.ts'
import type { Problem } from './problem.ts'
import { FORMAT, SNAPSHOT } from './schema.ts'
import { problemsOfSnapshot } from './senseOfTakenHome.ts'
import { aloneAt, checkSnapshotForm, unknownFieldsOfSnapshot, warnedSnapshot } from './snapshotChecks.ts'
import { mendedSnapshot } from './mendedSnapshot.ts'
import type { Warning } from './warnings.ts'

export type SnapshotError =
  | JsonError
  | EnvelopeError
  /** A whole assessment: file.ts reads it. */
  | { readonly kind: 'assessment-file' }
  | { readonly kind: 'damaged'; readonly problems: readonly Problem[] }

export interface ReadSnapshot {
  readonly snapshot: Snapshot
  readonly warnings: readonly Warning[]
}

/**
 * The text form of a snapshot by itself, in a file and in the archive alike.
 *
 * @param isLaidOut - to be read by people; else compact, on one line
 */
export function writeSnapshotFile(snapshot: Snapshot, isLaidOut: boolean): string {
  const file = { format: FORMAT, version: CURRENT_VERSION, kind: SNAPSHOT, snapshot: snapshotInOrder(withoutGroups(snapshot)) }
  return isLaidOut ? `${JSON.stringify(file, null, 2)}\n` : JSON.stringify(file)
}

/**
 * Reads a snapshot of any version up to the current one: the whole of it, or nothing and every reason why.
 *
 * @param chain - the migrations to the current version, for tests to replace
 */
export function readSnapshotFile(text: string, chain = migrations): Result<ReadSnapshot, SnapshotError> {
  const parsed = parseJson(text)
  if (!parsed.ok) return parsed

  const envelope = readEnvelope(parsed.value, chain)
  if (!envelope.ok) return envelope
  const { file, kind } = envelope.value
  if (kind !== SNAPSHOT) return failure({ kind: 'assessment-file' })

  const form = checkSnapshotForm(file['snapshot'])
  if (!form.ok) return failure({ kind: 'damaged', problems: [...form.error, ...senseBeside(file['snapshot'], form.error)] })
  const problems = senseOf(form.value)
  if (problems.length > 0) return failure({ kind: 'damaged', problems })

  const { snapshot, warnings } = warnedSnapshot(form.value)
  return success({ snapshot, warnings: [...unknownFieldsOfSnapshot(file), ...warnings] })
}

function senseOf(snapshot: Snapshot): readonly Problem[] {
  return problemsOfSnapshot(snapshot, (path) => aloneAt(snapshot, path))
}

/** What is wrong besides the form: all of it is told at once, as of an assessment. */
function senseBeside(value: unknown, problems: readonly Problem[]): readonly Problem[] {
  const mended = checkSnapshotForm(mendedSnapshot(value, problems))
  return mended.ok ? senseOf(mended.value) : []
}
