import type { Assessment } from '../model/assessment.ts'
import type { Snapshot } from '../model/snapshot.ts'
import { isObject } from './json.ts'
import { assessmentSchema } from './schema.ts'
import { snapshotSchema } from './schemaTakenHome.ts'
import { shapeOf, type RecordShape, type Shape } from './shape.ts'

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

/** The very same value where it is in order already, as it is in all but a few saves. */
function ordered(value: unknown, shape: Shape): unknown {
  if (shape.kind === 'list' && Array.isArray(value)) return orderedItems(value, shape.item)
  if (shape.kind !== 'record' || !isObject(value)) return value
  const changed = new Map<string, unknown>()
  for (const [name, inner] of shape.inner) {
    const before = value[name]
    const after = ordered(before, inner)
    if (after !== before) changed.set(name, after)
  }
  if (changed.size === 0 && isInOrder(value, shape)) return value
  return Object.fromEntries(shape.names.map((name) => [name, changed.has(name) ? changed.get(name) : value[name]]))
}

function orderedItems(items: readonly unknown[], shape: Shape): readonly unknown[] {
  const after = items.map((item) => ordered(item, shape))
  return after.every((item, index) => item === items[index]) ? items : after
}

/** Whether it has these fields in this order, and no others. */
function isInOrder(value: object, { names }: RecordShape): boolean {
  const keys = Object.keys(value)
  return keys.length === names.length && keys.every((key, index) => key === names[index])
}
