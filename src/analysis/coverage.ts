import { componentsOf, type ComponentId, type Framework } from '../framework/framework.ts'
import type { Intervention } from '../model/intervention.ts'

/** A component of the circle, and the interventions that serve it. */
export interface ComponentCoverage {
  readonly component: ComponentId
  readonly servers: readonly Intervention[]
  /** The component of the other ring that it belongs with; null when it stands alone. */
  readonly mirror: ComponentId | null
  /** Those of the mirror; none without one. */
  readonly mirrorServers: readonly Intervention[]
}

export interface RingCoverage {
  readonly ring: string
  readonly components: readonly ComponentCoverage[]
}

/** Which interventions serve each component, ring by ring from the rim inwards, clockwise in each. */
export function coverageOf(framework: Framework, interventions: readonly Intervention[]): readonly RingCoverage[] {
  const servers = new Map<ComponentId, Intervention[]>()
  for (const each of interventions) {
    for (const component of each.components) {
      const known = servers.get(component)
      if (known) known.push(each)
      else servers.set(component, [each])
    }
  }
  return framework.rings.map((ring) => ({
    ring,
    components: componentsOf(framework, ring).map(({ id, mirror }) => ({
      component: id,
      servers: servers.get(id) ?? [],
      mirror,
      mirrorServers: mirror === null ? [] : (servers.get(mirror) ?? []),
    })),
  }))
}

/** The components that no intervention serves, in the order of the circle. */
export function unservedIn(coverage: readonly RingCoverage[]): readonly ComponentId[] {
  return coverage.flatMap(({ components }) =>
    components.flatMap(({ component, servers }) => (servers.length === 0 ? [component] : [])),
  )
}
