import type { Assessment, Id, Intervention } from './assessment.ts'

/** Adds an intervention after the others. */
export function withIntervention(assessment: Assessment, intervention: Intervention): Assessment {
  return { ...assessment, interventions: [...assessment.interventions, intervention] }
}

/** Changes an intervention where it stands. */
export function withInterventionChanged(
  assessment: Assessment,
  id: Id,
  change: Partial<Omit<Intervention, 'id'>>,
): Assessment {
  const interventions = assessment.interventions.map((each) => (each.id === id ? { ...each, ...change } : each))
  return { ...assessment, interventions }
}

export function withoutIntervention(assessment: Assessment, id: Id): Assessment {
  return { ...assessment, interventions: assessment.interventions.filter((each) => each.id !== id) }
}

/** The interventions on one step, in their order. */
export function interventionsOn(assessment: Assessment, step: string): readonly Intervention[] {
  return assessment.interventions.filter((each) => each.step === step)
}
