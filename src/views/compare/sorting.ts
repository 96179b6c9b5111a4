import type { ComponentChange } from '../../analysis/snapshotComparison.ts'
import type { ComparePlace } from './place.ts'

/** By the walk, or by change: what has risen most first, what has fallen after it, what cannot be compared last. */
export function inOrder(changes: readonly ComponentChange[], order: ComparePlace['order']): readonly ComponentChange[] {
  return order === 'walk' ? changes : changes.toSorted((a, b) => rank(b) - rank(a))
}

/** By the walk, or what is farthest apart first, whoever stands above. */
export function byDistance(changes: readonly ComponentChange[], order: ComparePlace['order']): readonly ComponentChange[] {
  return order === 'walk' ? changes : changes.toSorted((a, b) => distance(b) - distance(a))
}

function distance({ change }: ComponentChange): number {
  return change === null ? -1 : Math.abs(change)
}

function rank({ change }: ComponentChange): number {
  return change ?? Number.MIN_SAFE_INTEGER
}
