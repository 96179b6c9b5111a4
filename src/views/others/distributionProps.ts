import type { Distribution } from '../../analysis/distribution.ts'
import type { DistributionDiagramProps } from '../../diagrams/DistributionDiagram.tsx'
import type { Snapshot } from '../../model/snapshot.ts'
import { hueOf } from '../compare/circleState.ts'
import type { Naming } from '../compare/useNaming.ts'
import { distributionSentence } from './othersWords.ts'

/** In CSS px. */
export const DRAWING = { width: 232, height: 92, textSize: 14 } as const

export interface DistributionGiven {
  readonly own: Snapshot
  readonly distribution: Distribution
  /** Of all of them: see `mostOf`. */
  readonly most: number
}

/** What the diagram of a distribution draws, on the screen, on paper and as a picture. */
export function distributionProps({ own, distribution, most }: DistributionGiven, naming: Naming): Omit<DistributionDiagramProps, 'palette'> {
  const { counts, unknown, unscored, component } = distribution
  const { scale } = own.framework
  const label = distributionSentence(distribution, scale, naming)
  return { ...DRAWING, label, scale, counts, unknown, unscored, most, own: ownMark(distribution.own), hue: hueOf(component, own) }
}

/** One measure for all of them. */
export function mostOf(distributions: readonly Distribution[]): number {
  return Math.max(1, ...distributions.flatMap(({ counts, unknown, unscored }) => [...counts, unknown, unscored]))
}

function ownMark(own: Distribution['own']): number | 'unknown' | 'unscored' {
  return own === null || own === 'absent' || own === 'otherScale' ? 'unscored' : own
}
