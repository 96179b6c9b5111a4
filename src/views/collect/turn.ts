import type { Said } from '../../exchange/answerCodeParticipant.ts'
import { codeRoomOf, fingerprintOf } from '../../exchange/answerCodeRoom.ts'
import { walkOf, type Framework } from '../../framework/framework.ts'
import type { Assessment } from '../../model/assessment.ts'
import type { Round } from '../../model/round.ts'
import type { AnswerSet } from '../phone/answerSet.ts'
import { hashOfPlace, readPlace, type Layer, type Place, type Step } from '../phone/place.ts'
import type { Round as AskedRound } from '../phone/round.ts'
import { hashOfView } from '../route.ts'

type Asking = Pick<Round, 'tag' | 'number' | 'components' | 'chain' | 'fields'>

/** A round as the participants' page asks about it; of levels and fields only those that take part. */
export function askedOf(round: Asking, framework: Framework): AskedRound {
  const room = codeRoomOf(framework, round.tag)
  const places = walkOf(framework).map((component, place) => ({ place, component }))
  return {
    room,
    number: round.number,
    fingerprint: fingerprintOf(room),
    framework: {
      ...framework,
      chain: framework.chain.filter(({ id }) => round.chain.includes(id)),
      fields: framework.fields.filter((id) => round.fields.includes(id)),
    },
    picked: places.filter(({ component }) => round.components.includes(component.id)),
  }
}

/** What somebody says, in the order of the round's components. */
export function saidOf({ level, field, choices }: AnswerSet, asked: AskedRound, round: Asking): Said {
  const { chain, fields } = asked.framework
  const valueOf = new Map(asked.picked.map(({ place, component }) => [component.id, choices[place] ?? 0]))
  return {
    chain: chain[level - 1]?.id ?? null,
    field: fields[field - 1] ?? null,
    values: round.components.map((component) => valueOf.get(component) ?? 0),
  }
}

/** What Back leads to when a turn of that round is over, and where the next one begins. @param number - of the round */
export function hashBetweenTurns(number: number): string {
  return hashOfView('turn', String(number))
}

/** The address of a step: nothing of the answers is in it. The steps of the participants' page keep how it begins. */
export function hashOfTurn(number: number, step: Step, layer: Layer | null = null): string {
  return hashOfPlace(hashBetweenTurns(number), { step, layer })
}

/** The round that turns are for: the one that the address names; else the latest that is open, or the latest of all. */
export function roundOfTurn({ rounds }: Pick<Assessment, 'rounds'>, item: string | null): Round | null {
  const number = Number(/^\d+(?=&|$)/.exec(item ?? '')?.[0])
  const named = rounds.find((round) => round.number === number)
  return named ?? rounds.findLast(isOpenForTurns) ?? rounds.at(-1) ?? null
}

export function isOpenForTurns({ closedAt, people }: Round): boolean {
  return closedAt === null && people === null
}

/** @param item - what the address names within the view @param count - how many components are picked */
export function turnPlace(item: string | null, count: number): Place {
  return readPlace(`#${item ?? ''}`, count)
}
