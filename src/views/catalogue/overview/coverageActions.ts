import type { ComponentId } from '../../../framework/framework.ts'
import type { Id } from '../../../model/assessment.ts'
import { withServers } from '../../../model/served.ts'
import { appStore } from '../../../state/store.ts'

/** Makes these interventions, and no others, serve a component, in one undo step; none where nothing changes. */
export function setServers(component: ComponentId, servers: ReadonlySet<Id>): void {
  const present = appStore.getState().history?.present
  if (!present) return
  const next = withServers(present, component, servers)
  const count = next.interventions.filter((each, at) => each !== present.interventions[at]).length
  if (count > 0) appStore.getState().edit(next, { kind: 'interventions-changed', count })
}
