import { levelsOf, walkOf, type ComponentId, type Framework } from '../framework/framework.ts'
import type { Participant, Round } from '../model/round.ts'
import type { Result } from '../result.ts'
import type { ReadCode } from './answerCode.ts'
import { codeRoomOf } from './answerCodeRoom.ts'
import { participantIdOf } from './answerCodeTaken.ts'
import { writeAnswerCode } from './answerCodeWrite.ts'

type RoundPeople = Pick<Round, 'tag' | 'components' | 'chain' | 'fields' | 'participants' | 'waiting'>

/** What one person says in a room, before it is a code. */
export interface Said {
  readonly chain: string | null
  readonly field: string | null
  /** One for each of the round's components, in their order: a level from 1; 0 is no vote. */
  readonly values: readonly number[]
}

/** Something of a code that the round has no place for: the answers count, that one is not told. */
export type LeftOut = 'chain' | 'field'

export interface CodeParticipant {
  readonly participant: Participant
  readonly leftOut: readonly LeftOut[]
}

/** The person that a code stands for, in this round; a code that is there already makes another person. */
export function participantOf({ code, answers, notices }: ReadCode, round: RoundPeople, framework: Framework): CodeParticipant {
  const chain = known(framework.chain.map(({ id }) => id)[answers.level - 1], round.chain)
  const field = known(framework.fields[answers.field - 1], round.fields)
  const isChainLost = notices.some(({ kind }) => kind === 'unknown-level') || (answers.level > 0 && chain === null)
  const isFieldLost = notices.some(({ kind }) => kind === 'unknown-field') || (answers.field > 0 && field === null)
  const places = placesOf(round, framework)
  const values = places.map((place) => answers.values[place] ?? 0)
  return {
    participant: { id: participantIdOf(code, idsOf(round)), chain, field, values },
    leftOut: [...(isChainLost ? (['chain'] as const) : []), ...(isFieldLost ? (['field'] as const) : [])],
  }
}

/** The ids of all whose answers are here, counted or waiting. */
export function idsOf({ participants, waiting }: Pick<Round, 'participants' | 'waiting'>): readonly string[] {
  return [...participants, ...waiting].map(({ id }) => id)
}

/**
 * The person of answers that were given here, on paper or in a turn: with a code of their own like everybody's.
 *
 * @param nonce - 0 to 3, random: tells people with the same answers apart
 */
export function participantFrom(
  said: Said,
  round: RoundPeople,
  { framework, nonce }: { readonly framework: Framework; readonly nonce: number },
): Result<Participant, { readonly kind: 'empty' }> {
  const places = placesOf(round, framework)
  const values = walkOf(framework).map((_, index) => said.values[places.indexOf(index)] ?? 0)
  const level = 1 + framework.chain.findIndex(({ id }) => id === said.chain)
  const field = 1 + framework.fields.indexOf(said.field ?? '')
  const written = writeAnswerCode({ level, field, nonce, values }, codeRoomOf(framework, round.tag))
  if (!written.ok) return written
  return { ok: true, value: { ...said, id: participantIdOf(written.value, idsOf(round)) } }
}

/** Whether these are as many answers as the round has components, each on the scale or no vote. */
export function isSaid(values: readonly number[], components: readonly ComponentId[], framework: Framework): boolean {
  const levels = levelsOf(framework.scale).length
  return values.length === components.length && values.every((value) => Number.isInteger(value) && value >= 0 && value <= levels)
}

/** Where each of the round's components stands in a code. */
function placesOf({ components }: Pick<Round, 'components'>, framework: Framework): readonly number[] {
  const walk = walkOf(framework).map(({ id }) => id)
  return components.map((component) => walk.indexOf(component))
}

function known(id: string | undefined, ids: readonly string[]): string | null {
  return id !== undefined && ids.includes(id) ? id : null
}
