import type { Assessment, Id } from './assessment.ts'
import type { Intervention, InterventionDraft } from './intervention.ts'

/** Adds an intervention after the others. */
export function withIntervention(assessment: Assessment, intervention: Intervention): Assessment {
  return { ...assessment, interventions: [...assessment.interventions, intervention] }
}

/** Changes an intervention where it stands. */
export function withInterventionChanged(assessment: Assessment, id: Id, change: Partial<InterventionDraft>): Assessment {
  return withEachChanged(assessment, new Set([id]), (intervention) => ({ ...intervention, ...change }))
}

/**
 * Changes several interventions, each in its own way, where they stand.
 *
 * @param change - gives back the very same intervention when there is nothing to change
 */
export function withEachChanged(
  assessment: Assessment,
  ids: ReadonlySet<Id>,
  change: (intervention: Intervention) => Intervention,
): Assessment {
  const interventions = assessment.interventions.map((each) => (ids.has(each.id) ? change(each) : each))
  return { ...assessment, interventions }
}

/** Takes interventions away. */
export function withoutInterventions(assessment: Assessment, ids: ReadonlySet<Id>): Assessment {
  return { ...assessment, interventions: assessment.interventions.filter(({ id }) => !ids.has(id)) }
}

/** The interventions on one step, in their order. */
export function interventionsOn(assessment: Assessment, step: string): readonly Intervention[] {
  return assessment.interventions.filter((each) => each.step === step)
}
