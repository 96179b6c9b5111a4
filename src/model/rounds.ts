import type { Assessment } from './assessment.ts'
import type { GroupKind } from './published.ts'
import { ROUND_LIMITS, withSettled, withoutAnswers, type Round, type RoundSetup, type Settled } from './round.ts'
import { withScore, withTarget } from './score.ts'
import { withoutGroups } from './snapshot.ts'

type Rounds = Pick<Assessment, 'rounds'>

export function roundOf(assessment: Rounds, id: string): Round | null {
  return assessment.rounds.find((round) => round.id === id) ?? null
}

/** The round that was made last; null when there is none. */
export function latestRound(assessment: Assessment): Round | null {
  return assessment.rounds.at(-1) ?? null
}

export function nextRoundNumber({ rounds }: Assessment): number {
  return 1 + Math.max(0, ...rounds.map(({ number }) => number))
}

/** Whether another round would still be read again: see the limits of a round. */
export function hasRoomForRound(assessment: Assessment): boolean {
  return assessment.rounds.length < ROUND_LIMITS.rounds && nextRoundNumber(assessment) <= ROUND_LIMITS.number
}

/**
 * The round with all others of the same people: those that it follows and those that follow it, however many between.
 * Rounds that follow one that has been removed still have the same people.
 */
export function samePeople({ rounds }: Assessment, round: Round): readonly Round[] {
  const found = new Set([round])
  const names = new Set<string>()
  for (const each of found) {
    names.add(each.id)
    if (each.samePeopleAs !== null) names.add(each.samePeopleAs)
    for (const other of rounds) {
      if (names.has(other.id) || (other.samePeopleAs !== null && names.has(other.samePeopleAs))) found.add(other)
    }
  }
  return [...found]
}

/**
 * Whether the way of grouping may not be changed any more: people who are divided in two ways can be told apart. So it
 * is locked by a round that it follows, and by whatever has been shown of any round with the same people.
 */
export function isGroupingLocked(assessment: Assessment, round: Round): boolean {
  const all = samePeople(assessment, round)
  return round.samePeopleAs !== null || all.some(({ published, groups }) => published.length > 0 || groups !== round.groups)
}

/** Changes the way of grouping of a round and of all that follow it; nothing where it is locked. */
export function withGrouping(assessment: Assessment, id: string, groups: GroupKind): Assessment {
  const round = roundOf(assessment, id)
  if (round === null || round.groups === groups || isGroupingLocked(assessment, round)) return assessment
  const all = samePeople(assessment, round)
  return { ...assessment, rounds: assessment.rounds.map((each) => (all.includes(each) ? { ...each, groups } : each)) }
}

/** The choices for a round, its people divided as in the earlier round that had the same ones: two ways could be crossed. */
export function withGroupingKept(assessment: Assessment, setup: RoundSetup): RoundSetup {
  const { samePeopleAs } = setup
  const earlier = samePeopleAs === null ? null : roundOf(assessment, samePeopleAs)
  return earlier === null ? setup : { ...setup, groups: earlier.groups }
}

export function withRound(assessment: Assessment, round: Round): Assessment {
  return { ...assessment, rounds: [...assessment.rounds, round] }
}

/**
 * Without a round; those that followed it follow the one that it followed, if any. Actions no longer name it: the next
 * round may get its number.
 */
export function withoutRound(assessment: Assessment, id: string): Assessment {
  const removed = roundOf(assessment, id)
  if (removed === null) return assessment
  const left = assessment.rounds.filter((round) => round !== removed)
  const earlier = removed.samePeopleAs ?? id
  return {
    ...assessment,
    rounds: left.map((each) => (each.samePeopleAs === id ? { ...each, samePeopleAs: earlier } : each)),
    actions: assessment.actions.map((each) => (each.round === removed.number ? { ...each, round: null } : each)),
  }
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

/** The assessment without anybody's single answers, and without the groups of earlier states, as it may be shared. */
export function forSharing(assessment: Assessment): Assessment {
  const { rounds, snapshots } = assessment
  return { ...assessment, rounds: rounds.map(withoutAnswers), snapshots: snapshots.map(withoutGroups) }
}

/** Whether there are single answers in it. */
export function hasAnswers({ rounds }: Assessment): boolean {
  return rounds.some(({ participants, tallies, waiting }) => participants.length + tallies.length + waiting.length > 0)
}
