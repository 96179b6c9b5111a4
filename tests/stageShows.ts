// What tests put on the stage: the sample's first round, before its reveal and after it.
import sample from './fixtures/sample-rounds.json' with { type: 'json' }
import { publish } from '../src/analysis/publish.ts'
import { builtInFramework as framework, walkOf } from '../src/framework/framework.ts'
import { firstSetup, newRound, withAnswers, withPublished, type Participant, type Round } from '../src/model/round.ts'
import { liveOf, useLive, type Live } from '../src/state/live.ts'
import type { StagePlace } from '../src/state/stagePlace.ts'
import { stageShowOf, type StageShow } from '../src/state/stageShow.ts'

export const COMPONENTS = walkOf(framework).map(({ id }) => id)

/** Fourteen people have answered; nothing is shown. */
export function answeredRound(people: readonly Participant[] = samplePeople(), expected: number | null = 14): Round {
  const setup = {
    ...firstSetup({
      components: COMPONENTS,
      chain: framework.chain.map(({ id }) => id),
      fields: framework.fields,
      minimumGroupSize: framework.defaults.minimumGroupSize,
    }),
    expected,
  }
  return withAnswers(newRound(setup, { id: 'r1', number: 1, tag: '7K' }), people)
}

export function revealedRound(round = answeredRound()): Round {
  return withPublished(round, publish(round, round.components, framework))
}

export function samplePeople(): readonly Participant[] {
  return (sample.rounds[0]?.participants ?? []).map(({ chain, field, values }, index) => ({
    id: `P${String(index).padStart(2, '0')}`,
    chain,
    field,
    values,
  }))
}

interface Shown {
  readonly live?: Partial<Live>
  readonly joinUrl?: string | null
}

export function showOf(
  round: Round,
  place: Partial<StagePlace>,
  { live = {}, joinUrl = null }: Shown = {},
): StageShow {
  const assessment = {
    id: 'a1',
    municipality: 'Lejre',
    team: 'Ledergruppen',
    date: '2026-04-14',
    isExample: false,
    framework: { id: framework.id, version: framework.version },
    scores: [],
    rounds: [round],
    interventions: [],
  }
  const first = liveOf(useLive.getState(), round.id)
  return stageShowOf(assessment, round, {
    live: { ...first, ...live, place: { slide: 'join', component: null, phase: 'question', ...place } },
    framework,
    joinUrl,
  })
}
