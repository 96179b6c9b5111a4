import type { ComponentChange } from '../../analysis/snapshotComparison.ts'
import type { ComparePlace } from './place.ts'

/** By the walk, or by change: what has risen most first, what has fallen after it, what cannot be compared last. */
export function inOrder(changes: readonly ComponentChange[], order: ComparePlace['order']): readonly ComponentChange[] {
  return order === 'walk' ? changes : changes.toSorted((a, b) => rank(b) - rank(a))
}

function rank({ change }: ComponentChange): number {
  return change ?? Number.MIN_SAFE_INTEGER
}
