import { readAnswerCode, type AnswerCodeError, type ReadCode } from '../../exchange/answerCode.ts'
import { readCodeFragment } from '../../exchange/answerCodeLink.ts'
import { codeLengthOf, firstGroupOf, type CodeRoom } from '../../exchange/answerCodeRoom.ts'
import { findAnswerCodes } from '../../exchange/answerCodeSearch.ts'
import { checkUntaken, takenCodes, type DuplicateError } from '../../exchange/answerCodeTaken.ts'
import { symbolsIn, type Spot } from '../../exchange/answerCodeText.ts'
import { failure, type Result } from '../../result.ts'

/** `code`: of a duplicate, in normal form. */
export type TypedError = AnswerCodeError | DuplicateError

/** Why a code is not taken in. */
export type NotTaken =
  | TypedError
  /** The round has no room for another answer. */
  | { readonly kind: 'full' }
  /** This window only reads, or the round takes no more. */
  | { readonly kind: 'off' }

/** What to select in a text, in its UTF-16 units. */
export interface Place {
  readonly start: number
  readonly end: number
}

/**
 * Reads one code as a person enters it: whole, as a link, within a sentence, or without the first group, which is
 * everyone's. Characters are counted in the whole code, places in the text.
 *
 * @param ids - of those whose answers are here already
 */
export function readTyped(text: string, room: CodeRoom, ids: Iterable<string>): Result<ReadCode, TypedError> {
  const linked = linkedIn(text)
  const read = linked === null ? readOwn(text, room) : moved(readOwn(linked.text, room), linked.start)
  return read.ok ? checkUntaken(read.value, takenCodes(ids)) : read
}

/** Whether the first group is still to be put before a text: it is one line, and no whole code. */
export function lacksFirstGroup(text: string, room: CodeRoom): boolean {
  const first = firstGroupOf(room)
  const length = codeLengthOf(room)
  let [typed, count] = ['', 0]
  for (const { character } of symbolsIn(text)) {
    count += 1
    if (count <= first.length) typed += character
    if (count > length) return false
  }
  if (typed.startsWith(first)) return count === length - first.length && readAnswerCode(first + text, room).ok
  // Of another room or framework: it begins as whole codes do, and is about as long.
  return count < length - 1
}

/** What an error points at; null when it is about all of the code. */
export function placeOf(error: NotTaken): Place | null {
  if (error.kind === 'char') return error
  if (error.kind !== 'check') return null
  if (error.suspect !== null) return error.suspect
  const [swap] = error.swaps
  return swap === undefined ? null : { start: swap[0].start, end: swap[1].end }
}

type Read = Result<ReadCode, AnswerCodeError>

function readOwn(text: string, room: CodeRoom): Read {
  const whole = readAnswerCode(text, room)
  if (whole.ok || whole.error.kind === 'blank') return whole
  if (lacksFirstGroup(text, room)) {
    const first = firstGroupOf(room)
    const completed = shortened(moved(readAnswerCode(first + text, room), -first.length), first.length)
    // A word or two with a code among them.
    return completed.ok || completed.error.kind !== 'char' ? completed : (onlyCodeIn(text, room) ?? completed)
  }
  return onlyCodeIn(text, room) ?? whole
}

function onlyCodeIn(text: string, room: CodeRoom): Read | null {
  const [found, ...others] = findAnswerCodes(text, room).codes
  return found?.result.ok && others.length === 0 ? found.result : null
}

/** The code of a link within a text, and where it stands. */
function linkedIn(text: string): { readonly text: string; readonly start: number } | null {
  const at = text.search(/#(?:[^#\s]*&)?svar=/)
  if (at === -1) return null
  const fragment = text.slice(at).split(/\s/, 1)[0] ?? ''
  const link = readCodeFragment(fragment)
  return link && { text: link.text, start: Math.max(0, text.indexOf(link.text, at)) }
}

/** Counted as it was typed: without the group that was put before it. */
function shortened(read: Read, by: number): Read {
  if (read.ok || read.error.kind !== 'length') return read
  const { length, expected } = read.error
  return failure({ kind: 'length', length: length - by, expected: expected - by })
}

/** Its places, moved; what lies before the text was not typed, and is not pointed at. */
function moved(read: Read, by: number): Read {
  if (read.ok) return read
  const { error } = read
  const shift = <T extends Spot>(spot: T): T => ({ ...spot, start: spot.start + by, end: spot.end + by })
  if (error.kind === 'char') return failure(shift(error))
  if (error.kind !== 'check') return read
  const suspect = error.suspect && shift(error.suspect)
  const swaps = error.swaps.map(([one, other]) => [shift(one), shift(other)] as const)
  return failure({
    kind: 'check',
    suspect: suspect !== null && suspect.start >= 0 ? suspect : null,
    swaps: swaps.filter(([one]) => one.start >= 0),
  })
}
