import type { ReadCode } from '../../exchange/answerCode.ts'
import { idsOf, type LeftOut } from '../../exchange/answerCodeParticipant.ts'
import { codeRoomOf } from '../../exchange/answerCodeRoom.ts'
import type { Framework } from '../../framework/framework.ts'
import { countPeople, isFrozen, type Participant, type Round } from '../../model/round.ts'
import { roundOf } from '../../model/rounds.ts'
import { failure, success, type Result } from '../../result.ts'
import { appStore } from '../../state/store.ts'
import type { Translate } from '../../wording/i18n.ts'
import { takeAnswers } from '../workshop/roundActions.ts'
import { codeErrorWords, leftOutWords } from './codeWords.ts'
import { isShut, peopleOf, roomLeft } from './people.ts'
import { readTyped, type NotTaken } from './typedCode.ts'

/** What came of answers that were taken in. */
export interface Taken {
  /** As it is now. */
  readonly round: Round
  readonly count: number
  /** What of a code is not told in this round, when it was a single one. */
  readonly leftOut: readonly LeftOut[]
}

/** Reads one code and takes it in, of the round as it stands at this moment: a second call of a double Enter is told. */
export function takeCode(id: string, text: string, framework: Framework): Result<Taken, NotTaken> {
  const round = openRound(id)
  if (round === null) return failure({ kind: 'off' })
  const read = readTyped(text, codeRoomOf(framework, round.tag), idsOf(round))
  return read.ok ? takeReads(id, [read.value], framework) : read
}

/** Takes codes in, in one step of undo; those that are here already as other people. */
export function takeReads(id: string, reads: readonly ReadCode[], framework: Framework): Result<Taken, NotTaken> {
  const round = openRound(id)
  if (round === null) return failure({ kind: 'off' })
  const people = peopleOf(reads, round, framework)
  const taken = takePeople(id, people.map(({ participant }) => participant))
  const [only, ...others] = people
  return taken.ok && only && others.length === 0 ? success({ ...taken.value, leftOut: only.leftOut }) : taken
}

export function takePeople(id: string, people: readonly Participant[]): Result<Taken, NotTaken> {
  const round = openRound(id)
  if (round === null) return failure({ kind: 'off' })
  if (people.length > roomLeft(round)) return failure({ kind: 'full' })
  takeAnswers(id, people)
  return success({ round: openRound(id) ?? round, count: people.length, leftOut: [] })
}

/** The round as it stands at this moment; null when nothing can be taken into it. */
export function openRound(id: string): Round | null {
  const { history, isReadOnly } = appStore.getState()
  const round = history && !isReadOnly ? roundOf(history.present, id) : null
  return round === null || isShut(round) ? null : round
}

/** '1 svar talt med. Nu 10 af 14.', and what is to be known of it. */
export function takenWords({ round, count, leftOut }: Taken, t: Translate): string {
  return [countWords(round, count, t), ...leftOutWords(leftOut, t)].join(' ')
}

/** What the camera's list says of one code: the same words for the same outcome, for it counts them. */
export function scannedWords(taken: Result<Taken, NotTaken>, t: Translate): string {
  if (taken.ok) {
    const { round, leftOut } = taken.value
    const what = isFrozen(round) ? t('collect:scan.waits') : t('collect:scan.taken')
    return [what, ...leftOutWords(leftOut, t)].join(' ')
  }
  return taken.error.kind === 'duplicate' ? t('collect:scan.duplicate') : codeErrorWords(taken.error, t)
}

function countWords(round: Round, count: number, t: Translate): string {
  if (isFrozen(round)) return t('collect:said.waits', { count, now: round.waiting.length })
  const now = countPeople(round)
  if (round.expected === null) return t('collect:said.now', { count, now })
  return t('collect:said.of', { count, now, expected: round.expected })
}
