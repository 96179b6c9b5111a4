import { isObject } from './json.ts'
import { filePlace, placeAt, type Place } from './place.ts'
import { fileFields, assessmentSchema, snapshotFileFields } from './schema.ts'
import { snapshotSchema } from './schemaTakenHome.ts'
import { shapeOf, type Shape } from './shape.ts'
import type { Warning } from './warnings.ts'

const MAX_PLACES = 100

const ASSESSMENT = shapeOf(assessmentSchema)
const SNAPSHOT = shapeOf(snapshotSchema)

/** The fields of a file that the current version does not have; '__proto__' is one like any other. */
export function unknownFieldWarnings(file: unknown): readonly Warning[] {
  return warningsOf(unknownPlaces(file))
}

/** The same of a file with a snapshot by itself. */
export function unknownFieldsOfSnapshot(file: unknown): readonly Warning[] {
  return warningsOf(unknownPlacesOfSnapshot(file))
}

function warningsOf(found: Iterable<Place>): readonly Warning[] {
  const places: Place[] = []
  let count = 0
  for (const place of found) {
    count += 1
    if (places.length < MAX_PLACES) places.push(place)
  }
  return count === 0 ? [] : [{ kind: 'unknown-fields', places, count }]
}

function* unknownPlaces(file: unknown): Generator<Place> {
  if (!isObject(file)) return
  yield* unknownIn(file, fileFields)
  const { assessment } = file
  for (const path of unknownPaths(assessment, ASSESSMENT)) yield placeAt(assessment, path)
}

function* unknownPlacesOfSnapshot(file: unknown): Generator<Place> {
  if (!isObject(file)) return
  yield* unknownIn(file, snapshotFileFields)
  const list = { snapshots: [file['snapshot']] }
  for (const path of unknownPaths(file['snapshot'], SNAPSHOT)) yield placeAt(list, ['snapshots', 0, ...path])
}

function* unknownIn(file: object, fields: object): Generator<Place> {
  for (const key of Object.keys(file)) if (!Object.hasOwn(fields, key)) yield filePlace(key)
}

/** A key of a record, or an index of a list, for each step inwards. */
type Path = readonly (string | number)[]

function* unknownPaths(value: unknown, shape: Shape, path: Path = []): Generator<Path> {
  if (shape.kind === 'list' && Array.isArray(value)) {
    for (const [index, item] of value.entries()) yield* unknownPaths(item, shape.item, [...path, index])
  }
  if (shape.kind !== 'record' || !isObject(value)) return
  for (const key of Object.keys(value)) if (!shape.names.includes(key)) yield [...path, key]
  for (const [key, inner] of shape.inner) yield* unknownPaths(value[key], inner, [...path, key])
}
