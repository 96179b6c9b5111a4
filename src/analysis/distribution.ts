import { isOnScale, levelsOf } from '../framework/framework.ts'
import type { Snapshot, SnapshotComponent } from '../model/snapshot.ts'
import { standingIn, type Standing } from './standing.ts'

/** How many stand where on one component. They are counted, never added up or averaged. */
export interface Distribution {
  readonly component: SnapshotComponent
  /** Lowest level first. */
  readonly counts: readonly number[]
  /** Looked at, and not known. */
  readonly unknown: number
  /** Not scored yet. */
  readonly unscored: number
  /** Their framework has no such component. */
  readonly absent: number
  readonly otherScale: number
  /** One's own, which is not among those counted. */
  readonly own: Standing
}

/** Of each component of one's own, in the order of the walk, how many of the others stand at each level. */
export function distributionsOf(own: Snapshot, others: readonly Snapshot[]): readonly Distribution[] {
  const { scale, components } = own.framework
  return components.map((component) => {
    const standings = others.map((each) => standingIn(each, component.id, scale))
    const count = (standing: Standing) => standings.filter((each) => each === standing).length
    return {
      component,
      counts: levelsOf(scale).map(count),
      unknown: count('unknown'),
      unscored: count(null),
      absent: count('absent'),
      otherScale: count('otherScale'),
      own: standingIn(own, component.id, scale),
    }
  })
}

/** How many of those counted have a level. */
export function countScored({ counts }: Pick<Distribution, 'counts'>): number {
  return counts.reduce((sum, count) => sum + count, 0)
}

/** A level that has at least so much of what the commonest has stands beside it: between them there is no telling. */
const NEAR = 0.8

/**
 * The commonest levels, in places of the scale from 0: one where it is clear; several where as many, or nearly as many,
 * stand there.
 *
 * @returns empty when nobody has a level
 */
export function commonest({ counts }: Pick<Distribution, 'counts'>): readonly number[] {
  const most = Math.max(...counts)
  return most === 0 ? [] : counts.flatMap((count, index) => (count >= NEAR * most ? [index] : []))
}

/** Whether one's own level is the commonest among the others; null where one has none, or where no level is clearly the commonest. */
export function isCommonest(distribution: Distribution, min: number): boolean | null {
  const { own } = distribution
  const [place, other] = commonest(distribution)
  if (typeof own !== 'number' || place === undefined || other !== undefined) return null
  return place === own - min
}

/** How many stand above one's own level: those that can be asked; 0 without a level of one's own. */
export function countAbove({ counts, own }: Pick<Distribution, 'counts' | 'own'>, min: number): number {
  if (typeof own !== 'number' || !isOnScale(own, { min, max: min + counts.length - 1 })) return 0
  return counts.slice(own - min + 1).reduce((sum, count) => sum + count, 0)
}
