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

/** Takes interventions away, also from what actions are about. */
export function withoutInterventions(assessment: Assessment, ids: ReadonlySet<Id>): Assessment {
  return withInterventions(assessment, assessment.interventions.filter(({ id }) => !ids.has(id)))
}

/** Puts other interventions in place of all there were; actions are no longer about those that are gone. */
export function withInterventions(assessment: Assessment, interventions: readonly Intervention[]): Assessment {
  const known = new Set(interventions.map(({ id }) => id))
  const actions = assessment.actions.map((action) => {
    const left = action.interventions.filter((id) => known.has(id))
    return left.length === action.interventions.length ? action : { ...action, interventions: left }
  })
  return { ...assessment, interventions, actions }
}
