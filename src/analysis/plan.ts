import { walkOf, type ComponentId, type Framework } from '../framework/framework.ts'
import { isLate, isOpen, type Action } from '../model/action.ts'
import { actionsFor } from '../model/actions.ts'
import type { Assessment } from '../model/assessment.ts'
import { scoreOf } from '../model/score.ts'

/** What has come of the plan. */
export interface PlanCounts {
  readonly all: number
  readonly open: number
  readonly done: number
  readonly dropped: number
  /** Open, and after their day. */
  readonly late: number
}

/** @param today - '2027-03-01', by the calendar of whoever looks */
export function countActions(actions: readonly Action[], today: string): PlanCounts {
  const having = (holds: (action: Action) => boolean) => actions.filter(holds).length
  return {
    all: actions.length,
    open: having(isOpen),
    done: having(({ status }) => status === 'done'),
    dropped: having(({ status }) => status === 'dropped'),
    late: having((action) => isLate(action, today)),
  }
}

/** Something that has been said, and that no action has been made of yet. */
export type Suggestion =
  /** Decided in a round. */
  | { readonly kind: 'decision'; readonly component: ComponentId; readonly round: number; readonly decision: string; readonly why: string }
  /** The score lies below the target. */
  | { readonly kind: 'gap'; readonly component: ComponentId; readonly value: number; readonly target: number; readonly targetDate: string | null }

/** What actions can be made of: decisions of rounds, the latest first, and then gaps to targets, the widest first. */
export function suggestionsFor(assessment: Assessment, framework: Framework): readonly Suggestion[] {
  const decisions = assessment.rounds.toReversed().flatMap(({ number, settled }) =>
    settled
      .filter(({ component, decision }) => decision.trim() !== '' && !isMade(assessment, component, number))
      .map(({ component, decision, why }) => ({ kind: 'decision', component, round: number, decision, why }) as const),
  )
  return [...decisions, ...gapsOf(assessment, framework)]
}

function isMade({ actions }: Assessment, component: ComponentId, round: number): boolean {
  return actions.some((action) => action.source === 'decision' && action.component === component && action.round === round)
}

function gapsOf(assessment: Assessment, framework: Framework): readonly Suggestion[] {
  const gaps = walkOf(framework).flatMap(({ id }) => {
    const { value, target, targetDate } = scoreOf(assessment, id)
    const isGap = typeof value === 'number' && target !== null && target > value
    if (!isGap || actionsFor(assessment, id).some(isOpen)) return []
    return [{ kind: 'gap', component: id, value, target, targetDate } as const]
  })
  return gaps.toSorted((a, b) => b.target - b.value - (a.target - a.value))
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
