import type { Intervention } from '../../model/intervention.ts'

const NONE: readonly Intervention[] = []
const known = new WeakMap<readonly Intervention[], ReadonlyMap<string, readonly Intervention[]>>()

/** Those of some interventions that stand on a step, in their order. A list is looked through once for all steps. */
export function onStep(some: readonly Intervention[], step: string): readonly Intervention[] {
  const steps = known.get(some) ?? byStep(some)
  known.set(some, steps)
  return steps.get(step) ?? NONE
}

function byStep(some: readonly Intervention[]): ReadonlyMap<string, readonly Intervention[]> {
  const steps = new Map<string, Intervention[]>()
  for (const each of some) {
    const others = steps.get(each.step)
    if (others) others.push(each)
    else steps.set(each.step, [each])
  }
  return steps
}
