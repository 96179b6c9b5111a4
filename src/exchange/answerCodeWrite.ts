import { failure, success, type Result } from '../result.ts'
import { ALPHABET, charactersOf, valuesOf } from './answerCodeAlphabet.ts'
import { withCheck } from './answerCodeCheck.ts'
import { codeLengthOf, firstGroupOf, isTag, radicesOf, type CodeRoom } from './answerCodeRoom.ts'

/** What one participant says. */
export interface Answers {
  /** Of the steering chain: 1 to 4, in the framework's order; 0 is not told. */
  readonly level: number
  /** 1 to 15, in the framework's order; 0 is not told. */
  readonly field: number
  /** 0 to 3 at random: tells people with the same answers apart, 3 times in 4. */
  readonly nonce: number
  /** One for each component, in the framework's order: a level of the scale, from 1; 0 is not answered. */
  readonly values: readonly number[]
}

/**
 * The code of a set of answers, in normal form: without hyphens.
 *
 * @throws RangeError for answers that the room's framework cannot have
 */
export function writeAnswerCode(answers: Answers, room: CodeRoom): Result<string, { readonly kind: 'empty' }> {
  const length = codeLengthOf(room)
  const radices = radicesOf(room)
  const { level, field, nonce, values } = answers
  const parts = [level, field, nonce, ...values]
  if (!isTag(room.tag)) throw new RangeError('No room code')
  if (parts.length !== radices.length || !radices.every((radix, index) => isDigit(parts[index], radix))) {
    throw new RangeError('Answers beyond the framework')
  }
  if (values.every((value) => value === 0)) return failure({ kind: 'empty' })

  const payload = radices.reduce((number, radix, index) => number * BigInt(radix) + BigInt(parts[index] ?? 0), 0n)
  const first = firstGroupOf(room)
  const head = Array.from(first, (character) => ALPHABET.indexOf(character))
  const data = [...head, ...valuesOf(payload, length - first.length - 2)]
  return success(charactersOf(withCheck([...sizeSymbols(room.components), ...data]).slice(2)))
}

/** The number of components is checked with the code but never written: two symbols before the code. */
export function sizeSymbols(components: number): readonly number[] {
  return [components >> 5, components & 31]
}

function isDigit(value: number | undefined, radix: number): boolean {
  return value !== undefined && Number.isInteger(value) && value >= 0 && value < radix
}
