import type { Id } from '../../model/assessment.ts'
import type { Intervention, InterventionDraft } from '../../model/intervention.ts'
import {
  withIntervention,
  withInterventionChanged,
  withEachChanged,
  withoutInterventions,
} from '../../model/interventions.ts'
import { appStore } from '../../state/store.ts'

/** Puts a new intervention on its step. */
export function addIntervention(intervention: Intervention): void {
  const present = openAssessment()
  if (!present) return
  appStore
    .getState()
    .edit(withIntervention(present, intervention), { kind: 'intervention-added', name: intervention.name })
}

export function changeIntervention(id: Id, change: InterventionDraft): void {
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
    .edit(withoutInterventions(present, new Set([id])), { kind: 'intervention-removed', name: removed.name })
}

/**
 * Changes several interventions, in one undo step; it counts those that are not as they were.
 *
 * @param change - gives back the very same intervention when there is nothing to change
 */
export function changeInterventions(ids: ReadonlySet<Id>, change: (intervention: Intervention) => Intervention): void {
  const present = openAssessment()
  if (!present) return
  const next = withEachChanged(present, ids, change)
  const count = next.interventions.filter((each, index) => each !== present.interventions[index]).length
  if (count > 0) appStore.getState().edit(next, { kind: 'interventions-changed', count })
}

export function removeInterventions(ids: ReadonlySet<Id>): void {
  const present = openAssessment()
  if (!present || ids.size === 0) return
  appStore.getState().edit(withoutInterventions(present, ids), { kind: 'interventions-removed', count: ids.size })
}

function openAssessment() {
  return appStore.getState().history?.present ?? null
}
