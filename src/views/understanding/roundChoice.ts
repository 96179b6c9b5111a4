import type { Assessment } from '../../model/assessment.ts'
import type { Round } from '../../model/round.ts'
import { formatDate } from '../../wording/format.ts'
import type { Speech } from './useSpeech.ts'

/** The rounds that have shown something, the earliest first. */
export function shownRounds({ rounds }: Assessment): readonly Round[] {
  return rounds.filter(({ published }) => published.length > 0)
}

/** The one that is asked for, or else the latest; null when no round has shown anything. */
export function chosenRound(assessment: Assessment, id: string | null): Round | null {
  const rounds = shownRounds(assessment)
  return rounds.find((round) => round.id === id) ?? rounds.at(-1) ?? null
}

/** The rounds before one that have shown something, the nearest first; first of all one that had the same people. */
export function earlierRounds(assessment: Assessment, round: Round): readonly Round[] {
  const shown = shownRounds(assessment)
  const earlier = shown.slice(0, shown.findIndex(({ id }) => id === round.id)).toReversed()
  return earlier.toSorted((a, b) => Number(hadSamePeople(round, b)) - Number(hadSamePeople(round, a)))
}

/** Whether a round was set up for the people of an earlier one. */
export function hadSamePeople(round: Round, earlier: Round): boolean {
  return round.samePeopleAs === earlier.id
}

/** 'Runde 2', with the day on which it was closed. */
export function roundName({ number, closedAt }: Round, { t, language }: Speech): string {
  const name = t('understanding:round.name', { number })
  return closedAt === null ? name : `${name} · ${formatDate(closedAt.slice(0, 10), language)}`
}
