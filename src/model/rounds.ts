import type { Assessment } from './assessment.ts'
import { withSettled, withoutAnswers, type Round, type RoundSetup, type Settled } from './round.ts'
import { withScore, withTarget } from './score.ts'

export function roundOf(assessment: Assessment, id: string): Round | null {
  return assessment.rounds.find((round) => round.id === id) ?? null
}

/** The round that was made last; null when there is none. */
export function latestRound(assessment: Assessment): Round | null {
  return assessment.rounds.at(-1) ?? null
}

export function nextRoundNumber({ rounds }: Assessment): number {
  return 1 + Math.max(0, ...rounds.map(({ number }) => number))
}

/** The choices for a round, its people divided as in the earlier round that had the same ones: two ways could be crossed. */
export function withGroupingKept(assessment: Assessment, setup: RoundSetup): RoundSetup {
  const earlier = setup.samePeopleAs === null ? null : roundOf(assessment, setup.samePeopleAs)
  return earlier === null ? setup : { ...setup, groups: earlier.groups }
}

export function withRound(assessment: Assessment, round: Round): Assessment {
  return { ...assessment, rounds: [...assessment.rounds, round] }
}

export function withoutRound(assessment: Assessment, id: string): Assessment {
  return { ...assessment, rounds: assessment.rounds.filter((round) => round.id !== id) }
}

/** Changes a round where it stands. */
export function withRoundChanged(
  assessment: Assessment,
  id: string,
  change: (round: Round) => Round,
): Assessment {
  return { ...assessment, rounds: assessment.rounds.map((round) => (round.id === id ? change(round) : round)) }
}

/** What the room settled is kept in the round, and becomes the team's own score and target. */
export function withRoomSettled(assessment: Assessment, id: string, settled: Settled): Assessment {
  const { component, value, target } = settled
  const kept = withRoundChanged(assessment, id, (round) => withSettled(round, settled))
  const scored = value === null ? kept : withScore(kept, component, value)
  return target === null ? scored : withTarget(scored, component, target)
}

/** The assessment without anybody's single answers, as it may be shared. */
export function forSharing(assessment: Assessment): Assessment {
  return { ...assessment, rounds: assessment.rounds.map(withoutAnswers) }
}

/** Whether there are single answers in it. */
export function hasAnswers({ rounds }: Assessment): boolean {
  return rounds.some(({ participants, tallies, waiting }) => participants.length + tallies.length + waiting.length > 0)
}
