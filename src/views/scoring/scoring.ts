import type { CircleAction } from '../../diagrams/CircleDiagram.tsx'
import type { ComponentId } from '../../framework/framework.ts'
import type { Assessment } from '../../model/assessment.ts'
import type { Priority, ScoreValue } from '../../model/rating.ts'
import { scoreOf, withScore, withScoreDetails, withTarget, withTargetDate } from '../../model/score.ts'
import { appStore } from '../../state/store.ts'

/** Gives a component a score: one step of undo, none when nothing changes. */
export function giveScore(component: ComponentId, value: ScoreValue): void {
  change((assessment) => {
    const from = scoreOf(assessment, component).value
    if (from === value) return
    appStore.getState().edit(withScore(assessment, component, value), { kind: 'score', component, from, to: value })
  })
}

export function giveTarget(component: ComponentId, target: number | null): void {
  change((assessment) => {
    const from = scoreOf(assessment, component).target
    if (from === target) return
    const step = { kind: 'target', component, from, to: target } as const
    appStore.getState().edit(withTarget(assessment, component, target), step)
  })
}

export function giveTargetDate(component: ComponentId, targetDate: string | null): void {
  change((assessment) => {
    const next = withTargetDate(assessment, component, targetDate)
    appStore.getState().edit(next, { kind: 'target-date', component })
  })
}

export function givePriority(component: ComponentId, priority: Priority | null): void {
  change((assessment) => {
    const next = withScoreDetails(assessment, component, { priority })
    appStore.getState().edit(next, { kind: 'priority', component })
  })
}

export function typeNote(component: ComponentId, note: string): void {
  change((assessment) => {
    const next = withScoreDetails(assessment, component, { note })
    appStore.getState().edit(next, { kind: 'note', component }, `note:${component}`)
  })
}

/** Does what a hand or a key on the circle asks for, as far as it changes the assessment. */
export function applyCircleAction(action: CircleAction): void {
  if (action.kind === 'score') giveScore(action.id, action.value)
  if (action.kind === 'target') giveTarget(action.id, action.value)
}

function change(make: (assessment: Assessment) => void): void {
  const { history } = appStore.getState()
  if (history) make(history.present)
}
