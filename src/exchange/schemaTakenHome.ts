import * as v from 'valibot'
import { ACTION_SOURCES, ACTION_STATUSES } from '../model/action.ts'
import { INTERVENTION_LIMITS } from '../model/intervention.ts'
import { ROUND_LIMITS } from '../model/round.ts'
import { SNAPSHOT_LIMITS } from '../model/snapshot.ts'
import { date, flag, id, key, listOf, MAX_SCORES, moment, name, note, record, scoreFields, wants, wholeNumber } from './schemaParts.ts'
import { publishedFields, settledFields } from './schemaRounds.ts'

export const actionFields = {
  id,
  text: note,
  component: v.nullable(key),
  interventions: v.pipe(listOf(id, INTERVENTION_LIMITS.items), v.metadata({ uniqueItems: true })),
  why: note,
  owner: key,
  due: v.nullable(date),
  status: v.picklist(ACTION_STATUSES, wants('known')),
  firstStep: note,
  sign: note,
  source: v.picklist(ACTION_SOURCES, wants('known')),
  round: v.nullable(wholeNumber),
}

export const snapshotComponentFields = {
  id: name,
  ring: name,
  position: wholeNumber,
  mirror: v.nullable(key),
  name,
}

export const scaleFields = { min: wholeNumber, max: wholeNumber }

export const snapshotFrameworkFields = {
  id: name,
  version: wholeNumber,
  scale: record(scaleFields),
  rings: listOf(name, 2),
  components: listOf(record(snapshotComponentFields), SNAPSHOT_LIMITS.components),
}

export const snapshotRoundFields = {
  number: wholeNumber,
  people: v.nullable(wholeNumber),
  // Of rounds that are removed too.
  samePeople: listOf(id, 2 * ROUND_LIMITS.rounds),
  published: listOf(record(publishedFields), MAX_SCORES),
  settled: listOf(record(settledFields), MAX_SCORES),
}

export const snapshotFields = {
  id,
  number: wholeNumber,
  name,
  note,
  date,
  takenAt: moment,
  assessment: id,
  municipality: name,
  team: name,
  isExample: flag,
  framework: record(snapshotFrameworkFields),
  scores: listOf(record(scoreFields), MAX_SCORES),
  round: v.nullable(record(snapshotRoundFields)),
}

/** A snapshot by itself, as in a file of one. */
export const snapshotSchema = record(snapshotFields)
