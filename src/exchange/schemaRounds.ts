import * as v from 'valibot'
import { AGENDA } from '../model/agenda.ts'
import { ROUND_LIMITS } from '../model/round.ts'
import { isTag, TAG_PATTERN } from './answerCodeRoom.ts'
import { flag, id, key, level, listOf, MAX_SCORES, moment, note, record, wants, wholeNumber } from './schemaParts.ts'

/** The length depends on the round and the framework, so it is checked in senseOfRounds.ts. */
const counts = listOf(wholeNumber, MAX_SCORES)

const ids = listOf(key, MAX_SCORES)

const groupKind = v.picklist(['leaders-staff', 'fields'], wants('known'))

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

const votesFields = {
  status: v.picklist(['shown', 'hidden', 'empty'], wants('known')),
  counts: v.nullable(counts),
}

const levelFields = { id: key, ...votesFields }

export const groupFields = { ...levelFields, levels: listOf(record(levelFields), MAX_SCORES) }

export const publishedFields = {
  component: key,
  groupKind,
  room: record(votesFields),
  groups: listOf(record(groupFields), MAX_SCORES),
  isOpenVote: flag,
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
