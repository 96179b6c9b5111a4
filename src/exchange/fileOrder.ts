import type { Assessment } from '../model/assessment.ts'
import type { Snapshot } from '../model/snapshot.ts'
import { isObject } from './json.ts'
import { assessmentSchema } from './schema.ts'
import { snapshotSchema } from './schemaTakenHome.ts'
import { shapeOf, type Shape } from './shape.ts'

const ASSESSMENT = shapeOf(assessmentSchema)
const SNAPSHOT = shapeOf(snapshotSchema)

/** The same assessment, its fields in the order of the schema, so that the same content is the same text. */
export function inOrder(assessment: Assessment): Assessment {
  // Only the order of the fields is another.
  return ordered(assessment, ASSESSMENT) as Assessment
}

export function snapshotInOrder(snapshot: Snapshot): Snapshot {
  return ordered(snapshot, SNAPSHOT) as Snapshot
}

function ordered(value: unknown, shape: Shape): unknown {
  if (shape.kind === 'list' && Array.isArray(value)) return value.map((item) => ordered(item, shape.item))
  if (shape.kind !== 'record' || !isObject(value)) return value
  return Object.fromEntries(Object.entries(shape.fields).map(([key, inner]) => [key, ordered(value[key], inner)]))
}
