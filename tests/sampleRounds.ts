// The two rounds of fourteen invented people, as the example has them, with what is expected of them.
import { publish } from '../src/analysis/publish.ts'
import { builtInFramework as framework } from '../src/framework/framework.ts'
import type { Published } from '../src/model/published.ts'
import { firstSetup, newRound, withAnswers, type Round } from '../src/model/round.ts'
import sample from './fixtures/sample-rounds.json' with { type: 'json' }
import { named } from './arbitraries.ts'

type SampleRound = (typeof sample.rounds)[number]

/** What was worked out apart from this code. */
export type Expected = SampleRound['expected']

export const change = sample.change

/** @param index - 0: spring, 1: autumn */
export function expectedOf(index: 0 | 1): Expected {
  return sampleRound(index).expected
}

export function answersOf(index: 0 | 1): Round {
  const { components } = sample
  const chain = framework.chain.map(({ id }) => id)
  const setup = firstSetup({ components, chain, fields: framework.fields, minimumGroupSize: 5 })
  const { id, participants } = sampleRound(index)
  const round = newRound({ ...setup, expected: 14 }, { id, number: index + 1, tag: index === 0 ? '7K' : 'M4' })
  return withAnswers(round, named(participants, 'P'))
}

/** All of it revealed. */
export function publishedOf(index: 0 | 1): readonly Published[] {
  const round = answersOf(index)
  return publish(round, round.components, framework)
}

function sampleRound(index: 0 | 1): SampleRound {
  const round = sample.rounds[index]
  if (round === undefined) throw new Error('There are two rounds')
  return round
}
