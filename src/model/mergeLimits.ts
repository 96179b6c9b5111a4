import { MAX_ACTIONS } from './action.ts'
import { LIMITS, type Assessment } from './assessment.ts'
import { MAX_OVERLAP_ANSWERS } from './overlap.ts'
import { ROUND_LIMITS } from './round.ts'
import { MAX_SNAPSHOTS } from './snapshot.ts'
import { MAX_TERMS } from './term.ts'

/** More of something than an assessment holds. */
export interface Excess {
  readonly what: 'interventions' | 'actions' | 'snapshots' | 'rounds' | 'answers' | 'overlapAnswers' | 'terms'
  readonly count: number
  readonly limit: number
}

/** What a merged assessment has too much of: as it is it could not be read again. */
export function excessesOf({ interventions, actions, snapshots, rounds, overlapAnswers, lists }: Assessment): readonly Excess[] {
  const answers = rounds.flatMap(({ participants, waiting }) => [participants.length, waiting.length])
  const all: readonly Excess[] = [
    { what: 'interventions', count: interventions.length, limit: LIMITS.interventions },
    { what: 'actions', count: actions.length, limit: MAX_ACTIONS },
    { what: 'snapshots', count: snapshots.length, limit: MAX_SNAPSHOTS },
    { what: 'rounds', count: rounds.length, limit: ROUND_LIMITS.rounds },
    { what: 'answers', count: Math.max(0, ...answers), limit: ROUND_LIMITS.participants },
    { what: 'overlapAnswers', count: overlapAnswers.length, limit: MAX_OVERLAP_ANSWERS },
    { what: 'terms', count: Math.max(0, ...lists.map(({ terms }) => terms.length)), limit: MAX_TERMS },
  ]
  return all.filter(({ count, limit }) => count > limit)
}
