import { isObject } from './json.ts'
import { filePlace, placeAt, type Place } from './place.ts'
import { fileFields, assessmentSchema } from './schema.ts'
import { shapeOf, type Shape } from './shape.ts'
import type { Warning } from './warnings.ts'

const MAX_PLACES = 100

const ASSESSMENT = shapeOf(assessmentSchema)

/** The fields of a file that the current version does not have; '__proto__' is one like any other. */
export function unknownFieldWarnings(file: unknown): readonly Warning[] {
  return warningsOf(unknownPlaces(file))
}

/** All of them counted, the first ones named. */
export function warningsOf(found: Iterable<Place>): readonly Warning[] {
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

/** @param fields - those that the current version has */
export function* unknownIn(file: object, fields: object): Generator<Place> {
  for (const key of Object.keys(file)) if (!Object.hasOwn(fields, key)) yield filePlace(key)
}

/** A key of a record, or an index of a list, for each step inwards. */
type Path = readonly (string | number)[]

export function* unknownPaths(value: unknown, shape: Shape, path: Path = []): Generator<Path> {
  if (shape.kind === 'list' && Array.isArray(value)) {
    for (const [index, item] of value.entries()) yield* unknownPaths(item, shape.item, [...path, index])
  }
  if (shape.kind !== 'record' || !isObject(value)) return
  for (const key of Object.keys(value)) if (!shape.names.includes(key)) yield [...path, key]
  for (const [key, inner] of shape.inner) yield* unknownPaths(value[key], inner, [...path, key])
}
