import { hashOf } from './route.ts'

/**
 * The address of the interventions that serve a component. Written out here, so that a link to the catalogue does not
 * bring the catalogue with it.
 */
export function hashOfServers(component: string): string {
  return hashOf({ view: 'ladder', item: null, layer: null, query: `del=komponenter&valgt=${encodeURIComponent(component)}` })
}
