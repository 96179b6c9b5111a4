import * as v from 'valibot'
import { LISTS } from '../framework/catalogue.ts'
import { AGENDA } from '../model/agenda.ts'
import { LIMITS } from '../model/assessment.ts'
import { isIsoDate } from '../model/date.ts'
import { INTERVENTION_LIMITS } from '../model/intervention.ts'
import { MAX_OVERLAP_ANSWERS } from '../model/overlap.ts'
import { ROUND_LIMITS } from '../model/round.ts'
import { MAX_TERMS } from '../model/term.ts'
import { isTag, TAG_PATTERN } from './answerCodeRoom.ts'
import { isBlank, isWebAddress } from './invisible.ts'
import { isObject } from './json.ts'
import { CURRENT_VERSION } from './migrations.ts'
import type { Wanted } from './problem.ts'

// One source for the types, the checks with their places, and public/komponentcirklen-<version>.schema.json.
// Every message is a `Wanted`. `metadata` says in the published schema what a check of our own says here.

/** The first field of each file, by which it is known. */
export const FORMAT = 'komponentcirklen'

/** 'sharing': for people and other machines. 'backup': what a browser saves for itself. */
export const KINDS = ['sharing', 'backup'] as const

/** Far more than a framework has components; what is above it is not looked at one by one. */
const MAX_SCORES = 1000

const key = v.pipe(v.string(wants('text')), v.maxLength(LIMITS.name, wants('shorter')))

/** Ends up in addresses and in the names of storage keys. */
const id = v.pipe(v.string(wants('id')), v.regex(/^[A-Za-z0-9][\w.:+-]{0,99}$/, wants('id')))

const name = v.pipe(
  key,
  v.check((text) => !isBlank(text), wants('not-blank')),
  v.metadata({ pattern: '\\S' }),
)

const note = v.pipe(v.string(wants('text')), v.maxLength(LIMITS.note, wants('shorter')))

const date = v.pipe(v.string(wants('date')), v.check(isIsoDate, wants('date')), v.metadata({ format: 'date' }))

/** The scale is the framework's, so it is checked in sense.ts. */
const level = (wanted: Wanted) => v.pipe(v.number(wanted), v.integer(wanted))

const wholeNumber = level(wants('whole-number'))

export const frameworkFields = { id: name, version: wholeNumber }

export const scoreFields = {
  component: key,
  value: v.union([level(wants('score')), v.literal('unknown'), v.null()], wants('score')),
  target: v.nullable(level(wants('target'))),
  targetDate: v.nullable(date),
  priority: v.nullable(v.picklist(['low', 'middle', 'high'], wants('priority'))),
  note,
}

/** Nothing, or an address that opens no script. */
const link = v.pipe(
  v.string(wants('text')),
  v.maxLength(INTERVENTION_LIMITS.link, wants('shorter')),
  v.check((text) => text === '' || isWebAddress(text), wants('address')),
  v.metadata({ pattern: '^([Hh][Tt][Tt][Pp][Ss]?://\\S+)?$' }),
)

export const heldFields = { competence: name, where: key, people: v.nullable(wholeNumber) }

/** As many as a list may have. That each is known and there once is checked in senseOfCatalogue.ts. */
const terms = v.pipe(listOf(key, MAX_TERMS), v.metadata({ uniqueItems: true }))

export const interventionFields = {
  id,
  reference: key,
  name,
  method: key,
  description: note,
  step: key,
  prevention: v.nullable(v.picklist(['primary', 'secondary', 'tertiary'], wants('prevention'))),
  type: v.nullable(key),
  area: v.nullable(key),
  administration: key,
  unit: key,
  actors: terms,
  ages: terms,
  targetGroups: terms,
  setting: v.nullable(key),
  theme: v.nullable(key),
  legalBasis: v.nullable(key),
  needs: listOf(name, INTERVENTION_LIMITS.items),
  holds: listOf(record(heldFields), INTERVENTION_LIMITS.items),
  capacity: v.nullable(wholeNumber),
  staffing: v.nullable(v.number(wants('number'))),
  includesParents: v.nullable(v.boolean(wants('true-or-false'))),
  startYear: v.nullable(wholeNumber),
  status: v.nullable(key),
  evidence: note,
  link,
  note,
  components: terms,
}

export const termFields = { id, name: v.nullable(name) }

export const listFields = { list: v.picklist(LISTS, wants('list-name')), terms: listOf(record(termFields), MAX_TERMS) }

export const methodFields = { name, aliases: listOf(name, INTERVENTION_LIMITS.items) }

export const sideFields = { id, name, administration: key }

export const answerFields = {
  sides: v.pipe(
    v.array(v.unknown(), wants('list')),
    // Before its items are looked at: to valibot what is missing is no object, and what is too much is nothing.
    v.length(2, wants('two')),
    v.tuple([record(sideFields), record(sideFields)], wants('list')),
    v.metadata({ minItems: 2, maxItems: 2 }),
  ),
  verdict: v.picklist(['same', 'on-purpose', 'different'], wants('verdict')),
}

/** The length depends on the round and the framework, so it is checked in senseOfRounds.ts. */
const counts = listOf(wholeNumber, MAX_SCORES)

const ids = listOf(key, MAX_SCORES)

const groupKind = v.picklist(['leaders-staff', 'fields'], wants('known'))

/** A day of the calendar, and a time of it in UTC. */
const MOMENT = /^(\d{4}-\d{2}-\d{2})T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d{1,3})?Z$/

const moment = v.pipe(
  v.string(wants('moment')),
  v.check((text) => isIsoDate(MOMENT.exec(text)?.[1] ?? ''), wants('moment')),
  v.metadata({ format: 'date-time', pattern: 'Z$' }),
)

export const participantFields = { id, chain: v.nullable(key), field: v.nullable(key), values: counts }

export const tallyFields = { component: key, counts }

export const agendaFields = { id: v.picklist(AGENDA.map((each) => each.id), wants('known')), minutes: wholeNumber }

export const settledFields = {
  component: key,
  value: v.union([level(wants('score')), v.literal('unknown'), v.null()], wants('score')),
  target: v.nullable(level(wants('target'))),
  why: note,
  decision: note,
}

export const votesFields = {
  status: v.picklist(['shown', 'hidden', 'empty'], wants('known')),
  counts: v.nullable(counts),
}

export const levelFields = { id: key, ...votesFields }

export const groupFields = { ...levelFields, levels: listOf(record(levelFields), MAX_SCORES) }

export const publishedFields = {
  component: key,
  groupKind,
  room: record(votesFields),
  groups: listOf(record(groupFields), MAX_SCORES),
  isOpenVote: v.boolean(wants('true-or-false')),
  unstated: v.nullable(wholeNumber),
}

export const roundFields = {
  id,
  number: wholeNumber,
  tag: v.pipe(v.string(wants('room-code')), v.check(isTag, wants('room-code')), v.metadata({ pattern: TAG_PATTERN })),
  components: ids,
  chain: ids,
  fields: ids,
  expected: v.nullable(wholeNumber),
  minimumGroupSize: wholeNumber,
  groups: groupKind,
  samePeopleAs: v.nullable(id),
  agenda: listOf(record(agendaFields), AGENDA.length),
  note,
  participants: listOf(record(participantFields), ROUND_LIMITS.participants),
  tallies: listOf(record(tallyFields), MAX_SCORES),
  waiting: listOf(record(participantFields), ROUND_LIMITS.participants),
  published: listOf(record(publishedFields), MAX_SCORES),
  settled: listOf(record(settledFields), MAX_SCORES),
  closedAt: v.nullable(moment),
  people: v.nullable(wholeNumber),
}

export const assessmentFields = {
  id,
  municipality: name,
  team: name,
  date,
  isExample: v.boolean(wants('true-or-false')),
  framework: record(frameworkFields),
  scores: listOf(record(scoreFields), MAX_SCORES),
  rounds: listOf(record(roundFields), ROUND_LIMITS.rounds),
  interventions: listOf(record(interventionFields), LIMITS.interventions),
  lists: listOf(record(listFields), LISTS.length),
  methods: v.nullable(listOf(record(methodFields), MAX_TERMS)),
  overlapAnswers: listOf(record(answerFields), MAX_OVERLAP_ANSWERS),
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

/** All fields must be there. Unknown ones are left out here, and named in warnings.ts. */
function record<T extends v.ObjectEntries>(fields: T) {
  // To valibot a list is an object too, one whose fields are all missing.
  return v.pipe(v.unknown(), v.check(isObject, wants('object')), v.object(fields, wants('object')))
}

/** Its length is checked before its items are: a million wrong items are one problem. */
function listOf<T extends v.GenericSchema>(item: T, limit: number) {
  return v.pipe(
    v.array(v.unknown(), wants('list')),
    v.maxLength(limit, wants('fewer')),
    v.array(item, wants('list')),
    v.metadata({ maxItems: limit }),
  )
}

function wants(wanted: Wanted): Wanted {
  return wanted
}
