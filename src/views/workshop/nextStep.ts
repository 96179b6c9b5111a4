import type { ComponentId } from '../../framework/framework.ts'
import { isRevealed, settledOf, type Round } from '../../model/round.ts'
import { stepOn, type Slide, type StageFacts, type StagePlace } from '../../state/stagePlace.ts'
import type { Place } from './places.ts'

/** What comes next for the one who leads the workshop. */
export type NextStep =
  /** Take answers; open the stage; lead it; settle what is not settled; close the round; see what it says, when it is closed. */
  | { readonly kind: 'collect' | 'stage' | 'run' | 'settle-rest' | 'close' | 'understanding' }
  /** `component`: null for all at once. `missing`: how many have not answered; null when nobody knows. */
  | { readonly kind: 'reveal'; readonly component: ComponentId | null; readonly missing: number | null }
  | { readonly kind: 'ask' | 'settle' | 'show-settled'; readonly component: ComponentId }
  | { readonly kind: 'show'; readonly slide: Exclude<Slide, 'component'> }
  /** `number`: of the talk, from 1. */
  | { readonly kind: 'talk'; readonly component: ComponentId; readonly number: number }

export interface Standing {
  readonly round: Round
  readonly stage: StagePlace
  readonly facts: StageFacts
  /** Which place of the page is open. */
  readonly place: Place
  readonly isStageOpen: boolean
}

/** The one thing to do next: answers first, then the stage step by step, then what is left to settle. */
export function nextStepOf({ round, stage, facts, place, isStageOpen }: Standing): NextStep {
  const { answered, expected, components, revealed } = facts
  if (round.closedAt !== null) return { kind: 'understanding' }
  const isBefore = revealed.length === 0
  if (isBefore && answered === 0 && place === 'prepare') return { kind: 'collect' }
  if (isBefore && !isStageOpen) return { kind: 'stage' }
  if (isBefore && answered === 0 && place !== 'collect') return { kind: 'collect' }

  // From here nobody sees whether the others are done.
  if (isBefore && place === 'collect' && !(expected !== null && answered >= expected)) return { kind: 'run' }

  const step = stepOn(stage, facts, true)
  if (step.reveal.length > 0 || step.held !== null) {
    const component = stage.slide === 'component' ? stage.component : null
    const missing = expected === null ? null : Math.max(0, expected - answered)
    return { kind: 'reveal', component, missing }
  }
  if (stage.component !== null && isRevealed(round, stage.component)) {
    const isSettled = settledOf(round, stage.component) !== null
    if (!isSettled) return { kind: 'settle', component: stage.component }
    if (stage.phase !== 'settled') return { kind: 'show-settled', component: stage.component }
  }
  const isAllSettled = components.every((id) => settledOf(round, id) !== null)
  if (stage.slide === 'end' || (stage.slide === 'settle' && isAllSettled)) return { kind: 'close' }
  if (stage.slide === 'settle') return { kind: 'settle-rest' }
  return stepTo(step.place, facts)
}

function stepTo({ slide, component }: StagePlace, { talks, order, revealed }: StageFacts): NextStep {
  if (component !== null) {
    if (!revealed.includes(component)) return { kind: 'ask', component }
    const number = talks.indexOf(component) + 1
    return order === 'all' && number > 0 ? { kind: 'talk', component, number } : { kind: 'ask', component }
  }
  return { kind: 'show', slide: slide === 'component' ? 'first' : slide }
}
