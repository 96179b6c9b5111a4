import { roundOf } from '../../model/rounds.ts'
import type { Participant } from '../../model/round.ts'
import { appStore } from '../../state/store.ts'
import { takeAnswers } from '../workshop/roundActions.ts'

/**
 * Takes one person's answers in.
 *
 * @returns whether they are there now: not when another window has taken over, or the round has been closed
 */
export function handIn(round: string, participant: Participant): boolean {
  takeAnswers(round, [participant])
  const { history } = appStore.getState()
  const now = history && roundOf(history.present, round)
  return [...(now?.participants ?? []), ...(now?.waiting ?? [])].some(({ id }) => id === participant.id)
}
