import type { TextArea } from '../../browser/storage.ts'
import { hasContent, type AnswerSet, type Choice } from './answerSet.ts'
import type { Round } from './round.ts'

const PREFIX = 'komponentcirklen.phone.answers.'

const KEY = /^komponentcirklen\.phone\.answers\.[\dA-Z]{2}\.\d+\.[\dA-Z]{7}$/

/** Where the answers of a round lie. */
export function answersKey({ room, number, fingerprint }: Round): string {
  return `${PREFIX}${room.tag}.${number}.${fingerprint}`
}

/**
 * Puts the answers away; of none nothing is kept.
 *
 * @param day - the day here, as ISO
 * @returns whether they outlive the page
 */
export function keepAnswers(area: TextArea, round: Round, { set, day }: Kept): boolean {
  const key = answersKey(round)
  if (hasContent(set)) return area.set(key, JSON.stringify({ day, ...set })) && !area.isBlocked
  area.remove(key)
  return !area.isBlocked
}

/** A set of answers and the day when it was last changed. */
export interface Kept {
  readonly set: AnswerSet
  readonly day: string
}

/** The answers of a round; null when none of that day are there, or they make no sense. */
export function answersKept(area: TextArea, round: Round, day: string): AnswerSet | null {
  const kept = read(area.get(answersKey(round)))
  return kept?.day === day && fits(kept.set, round) ? kept.set : null
}

export function dropAnswers(area: TextArea, round: Round): void {
  area.remove(answersKey(round))
}

/** Removes what is not of this day, or cannot be read, of every round. */
export function dropExpired(area: TextArea, day: string): void {
  for (const key of area.keys()) {
    if (KEY.test(key) && read(area.get(key))?.day !== day) area.remove(key)
  }
}

function read(text: string | null): Kept | null {
  const value = parsed(text)
  if (typeof value !== 'object' || value === null) return null
  const { day, level, field, nonce, choices, shownCode, hasOldCode } = value as Partial<Record<string, unknown>>
  const isSound =
    typeof day === 'string' &&
    [level, field, nonce].every(isWhole) &&
    Array.isArray(choices) &&
    choices.every((choice) => choice === null || isWhole(choice)) &&
    (shownCode === null || typeof shownCode === 'string') &&
    typeof hasOldCode === 'boolean'
  if (!isSound) return null
  const numbers = { level, field, nonce } as Pick<AnswerSet, 'level' | 'field' | 'nonce'>
  return { day, set: { ...numbers, choices: choices as Choice[], shownCode, hasOldCode } }
}

function parsed(text: string | null): unknown {
  try {
    return JSON.parse(text ?? 'null')
  } catch {
    // Not JSON, so not ours.
    return null
  }
}

/** Whether they are answers that the round's framework can have. */
function fits({ level, field, nonce, choices }: AnswerSet, { room }: Round): boolean {
  const isChoice = (choice: Choice): boolean => choice === null || choice <= room.levels
  const arePlaced = choices.length === room.components && choices.every(isChoice)
  return arePlaced && level <= room.chainLevels && field <= room.fields && nonce <= 3
}

function isWhole(value: unknown): boolean {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0
}
