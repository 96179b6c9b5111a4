import { readAnswerCode, tagIn, type AnswerCodeError, type ReadCode } from '../../exchange/answerCode.ts'
import { readCodeFragment } from '../../exchange/answerCodeLink.ts'
import { idsOf } from '../../exchange/answerCodeParticipant.ts'
import { codeRoomOf } from '../../exchange/answerCodeRoom.ts'
import { checkUntaken, takenCodes } from '../../exchange/answerCodeTaken.ts'
import type { Framework } from '../../framework/framework.ts'
import type { Assessment } from '../../model/assessment.ts'
import type { Round } from '../../model/round.ts'
import { isShut } from './people.ts'

/** What a link with an answer code asks for here. */
export type LinkAim =
  | { readonly kind: 'take'; readonly round: Round; readonly read: ReadCode }
  /** Counted already: perhaps another person with the same answers. */
  | { readonly kind: 'again'; readonly round: Round; readonly read: ReadCode }
  /** A code for the open round that is not taken. */
  | { readonly kind: 'refused'; readonly round: Round; readonly error: AnswerCodeError }
  /** No round is open here that it could be for. */
  | { readonly kind: 'elsewhere'; readonly tag: string }
  | { readonly kind: 'garbage' }

/** More is no code, nor a mistyped one. */
const LONGEST = 200

/**
 * What to do with the answer code of an address.
 *
 * @param assessment - the open one; null when none is
 * @returns `unused`: how many more codes the address carries
 */
export function aimOfLink(
  fragment: string,
  assessment: Assessment | null,
  framework: Framework,
): { readonly aim: LinkAim; readonly unused: number } {
  const link = readCodeFragment(fragment)
  const text = link?.text ?? ''
  const unused = link?.unused.length ?? 0
  const tag = text.length > LONGEST ? null : tagIn(text)
  if (tag === null) return { aim: { kind: 'garbage' }, unused }

  const round = latestOpen(assessment)
  if (round === null) return { aim: isWhole(text, tag, framework) ? { kind: 'elsewhere', tag } : { kind: 'garbage' }, unused }
  return { aim: aimAt(round, text, framework), unused }
}

function aimAt(round: Round, text: string, framework: Framework): LinkAim {
  const room = codeRoomOf(framework, round.tag)
  // As what is typed, but whole: without its first group it might be of any room.
  const read = readAnswerCode(text, room)
  if (!read.ok) return { kind: 'refused', round, error: read.error }
  const isTaken = !checkUntaken(read.value, takenCodes(idsOf(round))).ok
  return { kind: isTaken ? 'again' : 'take', round, read: read.value }
}

function latestOpen(assessment: Assessment | null): Round | null {
  return assessment?.rounds.findLast((round) => !isShut(round)) ?? null
}

/** Whether it is a right code, of whichever room or framework. */
function isWhole(text: string, tag: string, framework: Framework): boolean {
  const read = readAnswerCode(text, codeRoomOf(framework, tag))
  return read.ok || !['char', 'check', 'length', 'blank'].includes(read.error.kind)
}
