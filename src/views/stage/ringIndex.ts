import { builtInFramework, componentOf, type ComponentId } from '../../framework/framework.ts'

/** Which ring a component is in, from the rim inwards: 0, 1. */
export function ringIndexOf(component: ComponentId): number {
  const ring = componentOf(builtInFramework, component)?.ring ?? ''
  return Math.max(0, builtInFramework.rings.indexOf(ring))
}
