import { isObject } from './json.ts'
import {
  detailsPlace,
  filePlace,
  interventionPlace,
  listPlace,
  methodPlace,
  overlapPlace,
  roundPlace,
  scorePlace,
  type Place,
} from './place.ts'
import {
  agendaFields,
  answerFields,
  assessmentFields,
  fileFields,
  frameworkFields,
  groupFields,
  heldFields,
  interventionFields,
  levelFields,
  listFields,
  methodFields,
  participantFields,
  publishedFields,
  roundFields,
  scoreFields,
  settledFields,
  sideFields,
  tallyFields,
  termFields,
  votesFields,
} from './schema.ts'
import type { Warning } from './warnings.ts'

const MAX_PLACES = 100

/** The fields of a file that the current version does not have; '__proto__' is one like any other. */
export function unknownFieldWarnings(file: unknown): readonly Warning[] {
  const places: Place[] = []
  let count = 0
  for (const place of unknownPlaces(file)) {
    count += 1
    if (places.length < MAX_PLACES) places.push(place)
  }
  return count === 0 ? [] : [{ kind: 'unknown-fields', places, count }]
}

function* unknownPlaces(file: unknown): Generator<Place> {
  yield* unknownIn(file, fileFields, filePlace)
  const assessment = fieldOf(file, 'assessment')
  yield* unknownIn(assessment, assessmentFields, detailsPlace)
  yield* unknownIn(fieldOf(assessment, 'framework'), frameworkFields, (key) => detailsPlace(`framework.${key}`))
  for (const [index, score] of listOf(assessment, 'scores').entries()) {
    yield* unknownIn(score, scoreFields, (key) => scorePlace(score, index, key))
  }
  for (const [index, round] of listOf(assessment, 'rounds').entries()) {
    yield* unknownInRound(round, (path) => roundPlace(round, index, path))
  }
  for (const [index, each] of listOf(assessment, 'interventions').entries()) {
    const within = (path: string) => interventionPlace(each, index, path)
    yield* unknownIn(each, interventionFields, within)
    yield* unknownInList(each, 'holds', { fields: heldFields, placeOf: within })
  }
  yield* unknownInCatalogue(assessment)
}

function* unknownInCatalogue(assessment: unknown): Generator<Place> {
  for (const [index, list] of listOf(assessment, 'lists').entries()) {
    const within = (path: string) => listPlace(list, index, path)
    yield* unknownIn(list, listFields, within)
    yield* unknownInList(list, 'terms', { fields: termFields, placeOf: within })
  }
  for (const [index, method] of listOf(assessment, 'methods').entries()) {
    yield* unknownIn(method, methodFields, (path) => methodPlace(method, index, path))
  }
  for (const [index, answer] of listOf(assessment, 'overlapAnswers').entries()) {
    const within = (path: string) => overlapPlace(answer, index, path)
    yield* unknownIn(answer, answerFields, within)
    yield* unknownInList(answer, 'sides', { fields: sideFields, placeOf: within })
  }
}

function* unknownInRound(round: unknown, placeOf: (path: string) => Place): Generator<Place> {
  yield* unknownIn(round, roundFields, placeOf)
  for (const [list, fields] of Object.entries(ROUND_LISTS)) yield* unknownInList(round, list, { fields, placeOf })
  for (const [index, published] of listOf(round, 'published').entries()) {
    const within = (path: string) => placeOf(`published.${index}.${path}`)
    yield* unknownIn(fieldOf(published, 'room'), votesFields, (key) => within(`room.${key}`))
    yield* unknownInList(published, 'groups', { fields: groupFields, placeOf: within })
    for (const [place, group] of listOf(published, 'groups').entries()) {
      const inGroup = (path: string) => within(`groups.${place}.${path}`)
      yield* unknownInList(group, 'levels', { fields: levelFields, placeOf: inGroup })
    }
  }
}

const ROUND_LISTS = {
  agenda: agendaFields,
  participants: participantFields,
  tallies: tallyFields,
  waiting: participantFields,
  published: publishedFields,
  settled: settledFields,
}

interface ListForm {
  readonly fields: object
  readonly placeOf: (path: string) => Place
}

function* unknownInList(holder: unknown, list: string, { fields, placeOf }: ListForm): Generator<Place> {
  for (const [index, item] of listOf(holder, list).entries()) {
    yield* unknownIn(item, fields, (key) => placeOf(`${list}.${index}.${key}`))
  }
}

function* unknownIn(value: unknown, fields: object, placeOf: (key: string) => Place): Generator<Place> {
  if (!isObject(value)) return
  for (const key of Object.keys(value)) if (!Object.hasOwn(fields, key)) yield placeOf(key)
}

function fieldOf(value: unknown, key: string): unknown {
  return isObject(value) ? value[key] : null
}

function listOf(value: unknown, key: string): readonly unknown[] {
  const list = fieldOf(value, key)
  return Array.isArray(list) ? list : []
}
