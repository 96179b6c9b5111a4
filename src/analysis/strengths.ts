import { walkOf, type ComponentId, type Framework } from '../framework/framework.ts'
import { actionsFor } from '../model/actions.ts'
import { isOpen } from '../model/action.ts'
import type { Assessment } from '../model/assessment.ts'
import type { Score } from '../model/rating.ts'
import { scoreOf } from '../model/score.ts'

/** A component that lies below its target. */
export interface Shortfall {
  readonly component: ComponentId
  readonly value: number
  readonly target: number
  readonly targetDate: string | null
  readonly priority: Score['priority']
  /** How many open actions are about it. */
  readonly open: number
}

/** Where an assessment is strong, and what it wants. */
export interface Strengths {
  /** On one of the two highest levels, in the order of the walk. */
  readonly strengths: readonly { readonly component: ComponentId; readonly value: number }[]
  /** Below their target, the widest gap first. */
  readonly shortfalls: readonly Shortfall[]
  /** At their target, or above it. */
  readonly reached: readonly ComponentId[]
  /** On the scale, and without a target. */
  readonly untargeted: number
  /** On the scale at all. */
  readonly scored: number
}

export function strengthsOf(assessment: Assessment, framework: Framework): Strengths {
  const scores = walkOf(framework).flatMap(({ id }) => {
    const { value, ...score } = scoreOf(assessment, id)
    return typeof value === 'number' ? [{ ...score, value }] : []
  })
  const shortfalls = scores.flatMap(({ component, value, target, targetDate, priority }) => {
    if (target === null || value >= target) return []
    const open = actionsFor(assessment, component).filter(isOpen).length
    return [{ component, value, target, targetDate, priority, open }]
  })
  return {
    strengths: scores.filter(({ value }) => value >= framework.scale.max - 1).map(({ component, value }) => ({ component, value })),
    shortfalls: shortfalls.toSorted((a, b) => b.target - b.value - (a.target - a.value)),
    reached: scores.filter(({ value, target }) => target !== null && value >= target).map(({ component }) => component),
    untargeted: scores.filter(({ target }) => target === null).length,
    scored: scores.length,
  }
}
