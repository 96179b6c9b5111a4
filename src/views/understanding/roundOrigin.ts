import type { Finding } from '../../analysis/understanding.ts'
import type { Framework } from '../../framework/framework.ts'
import type { Assessment } from '../../model/assessment.ts'
import type { Round } from '../../model/round.ts'
import { formatDate } from '../../wording/format.ts'
import { peopleOf, sourceOf } from '../pictures/origin.ts'
import type { Speech } from './useSpeech.ts'

/** What a round's charts are made of, besides what it found. */
export interface ChartContext {
  readonly assessment: Assessment
  readonly round: Round
  readonly framework: Framework
  readonly speech: Speech
  /** '2026-11-26', by the calendar here: of a round that goes on. */
  readonly today: string
}

/** How many answered, when, and in which round: of those components that are shown. */
export function roundOrigin(findings: readonly Finding[], { assessment, round, speech, today }: ChartContext) {
  const { t, language } = speech
  const counts = findings.flatMap(({ result: { room } }) => (room.status === 'shown' ? [room.n] : []))
  const day = round.closedAt?.slice(0, 10) ?? today
  return {
    people: peopleOf(counts, { t }),
    date: formatDate(day, language),
    source: sourceOf(assessment, 'round', { t, number: round.number }),
  }
}
