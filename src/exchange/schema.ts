import * as v from 'valibot'
import { LISTS } from '../framework/catalogue.ts'
import { MAX_ACTIONS } from '../model/action.ts'
import { LIMITS } from '../model/assessment.ts'
import { MAX_OVERLAP_ANSWERS } from '../model/overlap.ts'
import { ROUND_LIMITS } from '../model/round.ts'
import { MAX_SNAPSHOTS } from '../model/snapshot.ts'
import { MAX_TERMS } from '../model/term.ts'
import { CURRENT_VERSION } from './migrations.ts'
import { answerFields, interventionFields, listFields, methodFields } from './schemaCatalogue.ts'
import { date, flag, id, listOf, MAX_SCORES, name, record, scoreFields, wholeNumber } from './schemaParts.ts'
import { roundFields } from './schemaRounds.ts'
import { actionFields, snapshotSchema } from './schemaTakenHome.ts'

// One source for the types, the checks with their places, and public/komponentcirklen-<version>.schema.json.

/** The first field of each file, by which it is known. */
export const FORMAT = 'komponentcirklen'

/** 'sharing': for people and other machines. 'backup': what a browser saves for itself. */
export const KINDS = ['sharing', 'backup'] as const

/** The kind of a file with one snapshot and no assessment. */
export const SNAPSHOT = 'snapshot'

const frameworkFields = { id: name, version: wholeNumber }

export const assessmentFields = {
  id,
  municipality: name,
  team: name,
  date,
  isExample: flag,
  framework: record(frameworkFields),
  scores: listOf(record(scoreFields), MAX_SCORES),
  rounds: listOf(record(roundFields), ROUND_LIMITS.rounds),
  interventions: listOf(record(interventionFields), LIMITS.interventions),
  lists: listOf(record(listFields), LISTS.length),
  methods: v.nullable(listOf(record(methodFields), MAX_TERMS)),
  overlapAnswers: listOf(record(answerFields), MAX_OVERLAP_ANSWERS),
  actions: listOf(record(actionFields), MAX_ACTIONS),
  snapshots: listOf(snapshotSchema, MAX_SNAPSHOTS),
  followUp: v.nullable(date),
}

export const assessmentSchema = record(assessmentFields)

export const fileFields = {
  format: v.literal(FORMAT),
  version: v.literal(CURRENT_VERSION),
  kind: v.picklist(KINDS),
  assessment: assessmentSchema,
}

/** The whole file, as published. Reading takes it in stages, for the envelope's faults have names of their own. */
export const fileSchema = record(fileFields)
