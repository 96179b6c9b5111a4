import type { ReadCode } from '../../exchange/answerCode.ts'
import { participantFrom, participantOf, type CodeParticipant, type Said } from '../../exchange/answerCodeParticipant.ts'
import type { Framework } from '../../framework/framework.ts'
import { ROUND_LIMITS, type Participant, type Round } from '../../model/round.ts'
import type { Result } from '../../result.ts'

/** Whether no more answers are taken: the round is closed, or its single answers are gone. */
export function isShut({ closedAt, people }: Round): boolean {
  return closedAt !== null || people !== null
}

/** How many more answers there is room for, counted and waiting together. */
export function roomLeft(round: Round): number {
  return Math.max(0, ROUND_LIMITS.participants - round.participants.length - round.waiting.length)
}

/** The people that some codes stand for. The same code again is another person. */
export function peopleOf(reads: readonly ReadCode[], round: Round, framework: Framework): readonly CodeParticipant[] {
  const people: CodeParticipant[] = []
  const known = [...round.participants]
  for (const read of reads) {
    const person = participantOf(read, { ...round, participants: known }, framework)
    known.push(person.participant)
    people.push(person)
  }
  return people
}

/**
 * The person of answers on paper: of the four codes for them the first that nobody has, from a random one on.
 *
 * @param nonce - 0 to 3, random
 */
export function personOf(
  said: Said,
  round: Round,
  { framework, nonce }: { readonly framework: Framework; readonly nonce: number },
): Result<Participant, { readonly kind: 'empty' }> {
  const first = participantFrom(said, round, { framework, nonce })
  if (!first.ok || isFirst(first.value)) return first
  const others = [1, 2, 3].map((step) => participantFrom(said, round, { framework, nonce: (nonce + step) % 4 }))
  return others.find((person) => person.ok && isFirst(person.value)) ?? first
}

/** Whether nobody else has the same code. */
function isFirst({ id }: Participant): boolean {
  return !id.includes('+')
}
