import type { ActionDraft } from '../../../model/action.ts'
import { INTERVENTION_LIMITS, type Intervention } from '../../../model/intervention.ts'

/** An action as it is being written. */
export interface FormDraft extends Omit<ActionDraft, 'due'> {
  /** As the field has it: '' for none, and for half of a date. */
  readonly due: string
  /** What is typed of an intervention, and not yet chosen. */
  readonly typed: string
}

/** The fields that something can be wrong with. */
export type FaultPlace = 'text' | 'interventions'

export function draftOf(action: ActionDraft): FormDraft {
  return { ...action, due: action.due ?? '', typed: '' }
}

/** What keeps it from being saved, in the order of the fields; whether its date is one only the field knows. */
export function faultsOf({ text, typed, interventions }: FormDraft): readonly FaultPlace[] {
  return [
    ...(text.trim() === '' ? (['text'] as const) : []),
    ...(typed.trim() !== '' || interventions.length > INTERVENTION_LIMITS.items ? (['interventions'] as const) : []),
  ]
}

export function writtenFrom(draft: FormDraft): ActionDraft {
  const { component, interventions, status, source, round } = draft
  return {
    component,
    interventions,
    status,
    source,
    round,
    text: draft.text.trim(),
    why: draft.why.trim(),
    owner: draft.owner.trim(),
    firstStep: draft.firstStep.trim(),
    sign: draft.sign.trim(),
    due: draft.due === '' ? null : draft.due,
  }
}

/** What interventions are called so that no two are called the same: by name, and then by place, and then by a number. */
export function labelsOf(interventions: readonly Intervention[]): ReadonlyMap<string, string> {
  const counted = new Map<string, number>()
  const labels = new Map<string, string>()
  const names = countedBy(interventions.map(({ name }) => name))
  for (const { id, name, administration, unit } of interventions) {
    const place = [administration, unit].filter((each) => each !== '').join(' · ')
    const label = (names.get(name) ?? 0) > 1 && place !== '' ? `${name} (${place})` : name
    const before = counted.get(label) ?? 0
    counted.set(label, before + 1)
    labels.set(id, before === 0 ? label : `${label} ${before + 1}`)
  }
  return labels
}

function countedBy(texts: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1)
  return counts
}
