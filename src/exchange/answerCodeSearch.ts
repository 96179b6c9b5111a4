import { failure, type Result } from '../result.ts'
import { readAnswerCode, type AnswerCodeError, type ReadCode } from './answerCode.ts'
import { codeLengthOf, firstGroupOf, type CodeRoom } from './answerCodeRoom.ts'
import { stretchesIn } from './answerCodeStretch.ts'
import { checkUntaken, takenCodes, type DuplicateError } from './answerCodeTaken.ts'
import { symbolsIn } from './answerCodeText.ts'

/** `firstLine`: where in the paste the same code stands before; null when it was taken earlier. */
export type FoundError = AnswerCodeError | (DuplicateError & { readonly firstLine: number | null })

/** A code in a paste, good or not. */
export interface FoundCode {
  /** From 1. */
  readonly line: number
  /** As it was written; the places in an error count in it. */
  readonly text: string
  readonly result: Result<ReadCode, FoundError>
}

export interface FoundCodes {
  /** In the order of the paste. */
  readonly codes: readonly FoundCode[]
  /** The lines with something in them but no code, from 1. Blank lines count, but are not among them. */
  readonly passedOver: readonly number[]
}

const LINE_BREAK = /\r\n|[\n\v\f\r\u0085\u2028\u2029]/

/**
 * Every code in a spreadsheet column, an e-mail or a whole chat.
 *
 * @param participants - the ids of those who are counted already
 */
export function findAnswerCodes(text: string, room: CodeRoom, participants: Iterable<string> = []): FoundCodes {
  const taken = takenCodes(participants)
  const lineOf = new Map<string, number>()
  const codes: FoundCode[] = []
  const passedOver: number[] = []
  for (const [index, content] of text.split(LINE_BREAK).entries()) {
    if (isBlank(content)) continue
    const line = index + 1
    const found = codesIn(content, room)
    if (found.length === 0) passedOver.push(line)
    for (const { text: written, result } of found) {
      codes.push({ line, text: written, result: withoutRepeats(result, taken, lineOf) })
      if (result.ok && !lineOf.has(result.value.code)) lineOf.set(result.value.code, line)
    }
  }
  return { codes, passedOver }
}

type Read = Result<ReadCode, AnswerCodeError>

function codesIn(line: string, room: CodeRoom): readonly { readonly text: string; readonly result: Read }[] {
  const whole = readAnswerCode(line, room)
  if (whole.ok) return [{ text: line.trim(), result: whole }]

  const isCode = (text: string): boolean => readAnswerCode(text, room).ok
  const wanted = { group: firstGroupOf(room), length: codeLengthOf(room), isCode }
  // The link to the round stands in the same chat, and looks much like a code.
  const searched = line.replaceAll(/\brunde=[^\s&]*/g, '=')
  return stretchesIn(searched, wanted).map((text) => ({ text, result: readAnswerCode(text, room) }))
}

function withoutRepeats(
  result: Read,
  taken: ReadonlySet<string>,
  lineOf: ReadonlyMap<string, number>,
): Result<ReadCode, FoundError> {
  if (!result.ok) return result
  const untaken = checkUntaken(result.value, taken)
  if (!untaken.ok) return failure({ ...untaken.error, firstLine: null })
  const firstLine = lineOf.get(result.value.code)
  return firstLine === undefined ? result : failure({ kind: 'duplicate', code: result.value.code, firstLine })
}

function isBlank(line: string): boolean {
  return symbolsIn(line).next().done === true
}
