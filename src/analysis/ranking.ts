import type { ComponentId } from '../framework/framework.ts'
import { consensus } from './agreement.ts'
import { flagsOf } from './flags.ts'
import { medianGrouped, total, type Counts } from './histogram.ts'
import { PARAMETERS, rounded } from './parameters.ts'

/** What is known of one component: only what is shown of it. */
export interface RankItem {
  readonly id: ComponentId
  /** Of the whole room; null where they are not shown. */
  readonly counts: Counts | null
  /** In levels; null where it is not shown. */
  readonly levelGap: number | null
  readonly mirrorGap: number | null
}

export type TermKind = 'disagreement' | 'low-score' | 'level-gap' | 'mirror-gap' | 'two-camps' | 'lone-voice'

/** What one thing adds to a priority. */
export interface Term {
  readonly kind: TermKind
  readonly value: number
}

export interface Ranked {
  readonly id: ComponentId
  readonly n: number
  /** The sum of the terms, to six decimals; larger is sooner. */
  readonly priority: number
  readonly medianGrouped: number
  readonly levelGap: number | null
  readonly mirrorGap: number | null
  /** What adds anything, largest first; nothing where all agree on the highest level. */
  readonly reasons: readonly Term[]
}

export interface Ranking {
  readonly ranked: readonly Ranked[]
  /** With too few votes to rank, in the framework's order. */
  readonly tooFew: readonly ComponentId[]
}

/**
 * What to discuss first: where people disagree, where leaders and staff or strategy and practice lie apart, and a
 * little where the score is low. The weights are a judgement, not science.
 *
 * @param items - in the framework's order, which decides between equals
 */
export function rankToDiscuss(items: readonly RankItem[]): Ranking {
  const all = items.map((item) => ({ id: item.id, ranked: rankedOf(item) }))
  return {
    ranked: all
      .flatMap(({ ranked }) => ranked ?? [])
      .toSorted((a, b) => b.priority - a.priority || rounded(a.medianGrouped) - rounded(b.medianGrouped)),
    tooFew: all.filter(({ ranked }) => ranked === null).map(({ id }) => id),
  }
}

function rankedOf(item: RankItem): Ranked | null {
  const counts = item.counts ?? []
  const middle = medianGrouped(counts)
  if (middle === null || total(counts) < PARAMETERS.kFlag) return null
  const terms = termsOf(item, counts, middle)
  return {
    id: item.id,
    n: total(counts),
    priority: rounded(terms.reduce((sum, { value }) => sum + value, 0)),
    medianGrouped: middle,
    levelGap: item.levelGap,
    mirrorGap: item.mirrorGap,
    reasons: terms
      .filter(({ value }) => rounded(value) > 0)
      .toSorted((a, b) => rounded(b.value) - rounded(a.value)),
  }
}

function termsOf(item: RankItem, counts: Counts, middle: number): readonly Term[] {
  const weights = PARAMETERS.priority
  const room = Math.max(1, counts.length - 1)
  return [
    { kind: 'disagreement', value: weights.disagreement * (1 - (consensus(counts) ?? 1)) },
    { kind: 'low-score', value: (weights.lowScore * (counts.length - middle)) / room },
    { kind: 'level-gap', value: weights.levelGap * shareOfCap(item.levelGap) },
    { kind: 'mirror-gap', value: weights.mirrorGap * shareOfCap(item.mirrorGap) },
    ...bonusOf(item, counts),
  ]
}

function bonusOf({ levelGap }: RankItem, counts: Counts): readonly Term[] {
  const flags = flagsOf(counts, levelGap)
  if (flags === null) return []
  if (flags.twoCampsValley !== null) return [{ kind: 'two-camps', value: PARAMETERS.priority.twoCamps }]
  return flags.loneVoice === null ? [] : [{ kind: 'lone-voice', value: PARAMETERS.priority.loneVoice }]
}

/** 0 to 1: how much of the widest gap that counts there is. */
function shareOfCap(gap: number | null): number {
  const { gapCap } = PARAMETERS.priority
  return Math.min(Math.abs(gap ?? 0), gapCap) / gapCap
}
