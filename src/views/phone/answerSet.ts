import type { CodeRoom } from '../../exchange/answerCodeRoom.ts'
import { writeAnswerCode } from '../../exchange/answerCodeWrite.ts'
import type { PickedComponent } from './round.ts'

/** What somebody says of a component: a level of the scale, from 1; 0 is 'does not know'; null is nothing yet. */
export type Choice = number | null

/** All that one participant says, and which code was made of it. */
export interface AnswerSet {
  /** Of the steering chain, from 1 in the framework's order; 0 is not told. */
  readonly level: number
  /** From 1 in the framework's order; 0 is not told. */
  readonly field: number
  /** 0 to 3, drawn once for the set, so that the code stays the same while the answers do. */
  readonly nonce: number
  /** One for each component of the framework, in its order. */
  readonly choices: readonly Choice[]
  /** The code shown last; null before the first. */
  readonly shownCode: string | null
  /** Another code was shown before that one, and may have been handed over. */
  readonly hasOldCode: boolean
}

export interface AnswerCounts {
  /** Those with a level. */
  readonly rated: number
  readonly unknown: number
  readonly missing: number
}

export function newAnswerSet(components: number, nonce: number): AnswerSet {
  const choices = Array<Choice>(components).fill(null)
  return { level: 0, field: 0, nonce, choices, shownCode: null, hasOldCode: false }
}

/** @param place - among all components of the framework, from 0 */
export function withChoice(set: AnswerSet, place: number, choice: Choice): AnswerSet {
  return { ...set, choices: set.choices.with(place, choice) }
}

export function withShownCode(set: AnswerSet, code: string): AnswerSet {
  if (set.shownCode === code) return set
  return { ...set, shownCode: code, hasOldCode: set.hasOldCode || set.shownCode !== null }
}

/** Whether there is anything in it that somebody would miss. */
export function hasContent({ level, field, choices }: AnswerSet): boolean {
  return level > 0 || field > 0 || choices.some((choice) => choice !== null)
}

export function countsOf({ choices }: AnswerSet, picked: readonly PickedComponent[]): AnswerCounts {
  const asked = picked.map(({ place }) => choices[place] ?? null)
  const missing = asked.filter((choice) => choice === null).length
  const unknown = asked.filter((choice) => choice === 0).length
  return { rated: asked.length - missing - unknown, unknown, missing }
}

/** The answer code, without hyphens; null when no component has a level: there is no code of nothing. */
export function codeOf({ level, field, nonce, choices }: AnswerSet, room: CodeRoom): string | null {
  const values = choices.map((choice) => choice ?? 0)
  const code = writeAnswerCode({ level, field, nonce, values }, room)
  return code.ok ? code.value : null
}
