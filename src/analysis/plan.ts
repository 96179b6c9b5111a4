import { walkOf, type ComponentId, type Framework } from '../framework/framework.ts'
import { isLate, isOpen, type Action } from '../model/action.ts'
import { actionsFor } from '../model/actions.ts'
import type { Assessment } from '../model/assessment.ts'
import { scoreOf } from '../model/score.ts'

/** What has come of the plan. Each action is in one of late, begun, planned, done and dropped. */
export interface PlanCounts {
  readonly all: number
  /** Late, begun or planned. */
  readonly open: number
  /** Open, and after their day. */
  readonly late: number
  /** Begun, and not late. */
  readonly begun: number
  /** Not begun, and not late. */
  readonly planned: number
  readonly done: number
  readonly dropped: number
}

/** @param today - '2027-03-01', by the calendar of whoever looks */
export function countActions(actions: readonly Action[], today: string): PlanCounts {
  const having = (holds: (action: Action) => boolean) => actions.filter(holds).length
  const inTime = (status: Action['status']) => having((action) => action.status === status && !isLate(action, today))
  return {
    all: actions.length,
    open: having(isOpen),
    late: having((action) => isLate(action, today)),
    begun: inTime('begun'),
    planned: inTime('planned'),
    done: inTime('done'),
    dropped: inTime('dropped'),
  }
}

/** Decided in a round. */
export interface DecisionSuggestion {
  readonly kind: 'decision'
  readonly component: ComponentId
  /** The number of the round. */
  readonly round: number
  readonly decision: string
  readonly why: string
}

/** The score lies below the target. */
export interface GapSuggestion {
  readonly kind: 'gap'
  readonly component: ComponentId
  readonly value: number
  readonly target: number
  readonly targetDate: string | null
}

/** Something that has been said, and that no action has been made of yet. */
export type Suggestion = DecisionSuggestion | GapSuggestion

/**
 * What actions can be made of: decisions of rounds, the latest first, and then gaps to targets, the widest first. Where
 * a component has a decision, that is the action for its gap.
 */
export function suggestionsFor(assessment: Assessment, framework: Framework): readonly Suggestion[] {
  const decisions = assessment.rounds.toReversed().flatMap(({ number, settled }) =>
    settled
      .filter(({ component, decision }) => decision.trim() !== '' && actionOfDecision(assessment, component, number) === null)
      .map(({ component, decision, why }) => ({ kind: 'decision', component, round: number, decision, why }) as const),
  )
  const decided = new Set(decisions.map(({ component }) => component))
  return [...decisions, ...gapsWithoutAction(assessment, framework).filter(({ component }) => !decided.has(component))]
}

/** The action that was made of what a round decided for a component; null when none was, or it is gone. */
export function actionOfDecision({ actions }: Pick<Assessment, 'actions'>, component: ComponentId, round: number): Action | null {
  const isOfIt = (action: Action) => action.source === 'decision' && action.component === component && action.round === round
  return actions.find(isOfIt) ?? null
}

/** The components below their target with no open action, the widest gap first. */
export function gapsWithoutAction(assessment: Assessment, framework: Framework): readonly GapSuggestion[] {
  const gaps = walkOf(framework).flatMap(({ id }) => gapOf(assessment, id) ?? [])
  return gaps.toSorted((a, b) => b.target - b.value - (a.target - a.value))
}

/** How far a component is below its target; null when it is not, or an open action is about it. */
export function gapOf(assessment: Assessment, component: ComponentId): GapSuggestion | null {
  const { value, target, targetDate } = scoreOf(assessment, component)
  if (typeof value !== 'number' || target === null || target <= value) return null
  if (actionsFor(assessment, component).some(isOpen)) return null
  return { kind: 'gap', component, value, target, targetDate }
}

/** How far the actions for each component have come, for those that have any. */
export function progressByComponent({ actions }: Pick<Assessment, 'actions'>): ReadonlyMap<ComponentId, Progress> {
  const progress = new Map<ComponentId, Progress>()
  for (const { component, status } of actions) {
    if (component === null || status === 'dropped') continue
    const { all, done } = progress.get(component) ?? { all: 0, done: 0 }
    progress.set(component, { all: all + 1, done: done + (status === 'done' ? 1 : 0) })
  }
  return progress
}

/** Dropped actions count in neither. */
export interface Progress {
  readonly all: number
  readonly done: number
}
