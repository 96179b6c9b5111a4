import type { Id, Intervention } from '../../model/assessment.ts'
import { withIntervention, withInterventionChanged, withoutIntervention } from '../../model/intervention.ts'
import { appStore } from '../../state/store.ts'

type Draft = Omit<Intervention, 'id'>

/** Puts a new intervention on its step. */
export function addIntervention(intervention: Intervention): void {
  const present = openAssessment()
  if (!present) return
  appStore
    .getState()
    .edit(withIntervention(present, intervention), { kind: 'intervention-added', name: intervention.name })
}

export function changeIntervention(id: Id, change: Draft): void {
  const present = openAssessment()
  if (!present) return
  const next = withInterventionChanged(present, id, change)
  appStore.getState().edit(next, { kind: 'intervention-changed', name: change.name })
}

/** Moves an intervention to another step: nothing happens when it stands there already. */
export function moveIntervention(id: Id, step: string): void {
  const present = openAssessment()
  const moved = present?.interventions.find((each) => each.id === id)
  if (!present || !moved || moved.step === step) return
  const { name, step: from } = moved
  appStore
    .getState()
    .edit(withInterventionChanged(present, id, { step }), { kind: 'intervention-moved', name, from, to: step })
}

export function removeIntervention(id: Id): void {
  const present = openAssessment()
  const removed = present?.interventions.find((each) => each.id === id)
  if (!present || !removed) return
  appStore
    .getState()
    .edit(withoutIntervention(present, id), { kind: 'intervention-removed', name: removed.name })
}

function openAssessment() {
  return appStore.getState().history?.present ?? null
}
