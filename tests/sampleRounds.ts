// The two rounds of fourteen invented people, as the example has them, with what is expected of them.
import { publish } from '../src/analysis/publish.ts'
import type { GroupKind, Published } from '../src/model/published.ts'
import { withAnswers, type Participant, type Round } from '../src/model/round.ts'
import { named } from './arbitraries.ts'
import sample from './fixtures/sample-rounds.json' with { type: 'json' }
import { builtInFramework as framework } from '../src/framework/framework.ts'
import { blankRound, revealedRound } from './rounds.ts'

type SampleRound = (typeof sample.rounds)[number]

/** What was worked out apart from this code. */
export type Expected = SampleRound['expected']

export const change = sample.change

/** @param index - 0: spring, 1: autumn */
export function expectedOf(index: 0 | 1): Expected {
  return sampleOf(index).expected
}

export function answersOf(index: 0 | 1): Round {
  const { id, participants } = sampleOf(index)
  const round = blankRound({ components: sample.components, id, number: index + 1, tag: index === 0 ? '7K' : 'M4' })
  return withAnswers(round, named(participants, 'P'))
}

/** All of it revealed. */
export function publishedOf(index: 0 | 1): readonly Published[] {
  const round = answersOf(index)
  return publish(round, round.components, framework)
}

/** The same as a round of its own, grouped as is asked for. */
export function sampleRound(index: 0 | 1, groups: GroupKind = 'leaders-staff'): Round {
  return revealedRound(sampleOf(index).participants, groups, index + 1)
}

/** The fourteen of spring. */
export function samplePeople(): readonly Participant[] {
  return named(sampleOf(0).participants, 'P')
}

/** Those of spring, or others, have answered; nothing is shown. */
export function answeredRound(people: readonly Participant[] = samplePeople(), expected: number | null = 14): Round {
  return withAnswers(blankRound({ expected }), people)
}

function sampleOf(index: 0 | 1): SampleRound {
  const round = sample.rounds[index]
  if (round === undefined) throw new Error('There are two rounds')
  return round
}
