import { expect, it } from 'vitest'
import { builtInFramework as framework } from '../../../src/framework/framework.ts'
import { withSettled, type Round } from '../../../src/model/round.ts'
import { liveOf, useLive } from '../../../src/state/live.ts'
import { FIRST_PLACE, type RevealOrder, type StagePlace } from '../../../src/state/stagePlace.ts'
import { stageFactsOf } from '../../../src/state/stageShow.ts'
import { nextStepOf, type Standing } from '../../../src/views/workshop/nextStep.ts'
import { roundWith, shown } from '../../rounds.ts'

interface Given extends Partial<Pick<Standing, 'place' | 'isStageOpen'>> {
  readonly stage?: Partial<StagePlace>
  readonly order?: RevealOrder
}

function next(round: Round, { stage = {}, order = 'all', place = 'run', isStageOpen = true }: Given = {}) {
  const live = { ...liveOf(useLive.getState(), round.id), order }
  const facts = stageFactsOf(round, live, framework)
  return nextStepOf({ round, stage: { ...FIRST_PLACE, ...stage }, facts, place, isStageOpen })
}

function settledAll(round: Round): Round {
  return round.components.reduce(
    (all, component) => withSettled(all, { component, value: 3, target: null, why: '', decision: '' }),
    round,
  )
}

it('takes answers first, then opens the stage, then shows', () => {
  expect(next(roundWith(0), { place: 'prepare', isStageOpen: false })).toEqual({ kind: 'collect' })
  expect(next(roundWith(0), { place: 'collect', isStageOpen: false })).toEqual({ kind: 'stage' })
  expect(next(roundWith(0))).toEqual({ kind: 'collect' })
  expect(next(roundWith(0), { place: 'collect' })).toEqual({ kind: 'run' })
  expect(next(roundWith(11), { place: 'collect' })).toEqual({ kind: 'run' })
  expect(next(roundWith(11, { expected: null }), { place: 'collect' })).toEqual({ kind: 'run' })
  expect(next(roundWith(14), { place: 'collect' })).toEqual({ kind: 'reveal', component: null, missing: 0 })
  expect(next(roundWith(11))).toEqual({ kind: 'reveal', component: null, missing: 3 })
  expect(next(roundWith(11, { expected: null }))).toEqual({ kind: 'reveal', component: null, missing: null })
  expect(next(roundWith(15))).toEqual({ kind: 'reveal', component: null, missing: 0 })
})

it('goes through the three talks, settling each', () => {
  const round = shown(roundWith(14))
  const { talks } = stageFactsOf(round, liveOf(useLive.getState(), round.id), framework)
  const [first = '', second = ''] = talks
  const talked = withSettled(round, { component: first, value: 3, target: null, why: '', decision: '' })
  expect(next(round, { stage: { slide: 'join' } })).toEqual({ kind: 'show', slide: 'overview' })
  expect(next(round, { stage: { slide: 'first' } })).toEqual({ kind: 'talk', component: first, number: 1 })
  const talk = { slide: 'component', component: first, phase: 'revealed' } as const
  expect(next(round, { stage: talk })).toEqual({ kind: 'settle', component: first })
  expect(next(talked, { stage: talk })).toEqual({ kind: 'show-settled', component: first })
  expect(next(talked, { stage: { ...talk, phase: 'settled' } })).toEqual({ kind: 'talk', component: second, number: 2 })
})

it('settles the rest, closes, and leads to what the round says', () => {
  const round = shown(roundWith(14))
  expect(next(round, { stage: { slide: 'settle' } })).toEqual({ kind: 'settle-rest' })
  expect(next(settledAll(round), { stage: { slide: 'settle' } })).toEqual({ kind: 'close' })
  expect(next(round, { stage: { slide: 'end' } })).toEqual({ kind: 'close' })
  expect(next({ ...round, closedAt: '2026-03-01T12:00:00Z' })).toEqual({ kind: 'understanding' })
})

it('asks one component at a time when that is the order', () => {
  const round = roundWith(14)
  const [first = null, second = null] = round.components
  expect(next(round, { order: 'one' })).toEqual({ kind: 'ask', component: first })
  const stage = { slide: 'component', component: first, phase: 'question' } as const
  expect(next(round, { order: 'one', stage })).toEqual({ kind: 'reveal', component: first, missing: 0 })
  const done = { ...shown(round), published: shown(round).published.slice(0, 1) }
  const settled = withSettled(done, { component: first ?? '', value: 3, target: null, why: '', decision: '' })
  expect(next(settled, { order: 'one', stage: { ...stage, phase: 'settled' } })).toEqual({ kind: 'ask', component: second })
})
