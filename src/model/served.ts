import type { ComponentId } from '../framework/framework.ts'
import type { Assessment, Id } from './assessment.ts'

/** Makes these interventions, and no others, serve a component; those that stay as they are are the same objects. */
export function withServers(assessment: Assessment, component: ComponentId, servers: ReadonlySet<Id>): Assessment {
  const interventions = assessment.interventions.map((each) => {
    const isServing = each.components.includes(component)
    if (isServing === servers.has(each.id)) return each
    const components = isServing ? each.components.filter((id) => id !== component) : [...each.components, component]
    return { ...each, components }
  })
  return { ...assessment, interventions }
}
