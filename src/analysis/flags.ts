import { consensus } from './agreement.ts'
import { median, total, type Counts } from './histogram.ts'
import { isAtLeast, PARAMETERS } from './parameters.ts'

/** What stands out in the votes of the whole room on one component. Our own definitions. */
export interface Flags {
  /** The level between two camps; null when there are not two. */
  readonly twoCampsValley: number | null
  /** The level that one alone chose, far from all others; null when nobody did. Never told of a group. */
  readonly loneVoice: number | null
  /** Leaders and staff lie far apart. */
  readonly hasLevelGap: boolean
  /** Strong agreement, and nothing else that stands out. */
  readonly isAgreed: boolean
}

/** The one thing to say first. */
export type Pattern = 'level-gap' | 'lone-voice' | 'two-camps' | 'agreed'

interface Valley {
  readonly level: number
  readonly depth: number
  /** How unlike in size the camps are, in votes. */
  readonly imbalance: number
  readonly offCentre: number
}

/**
 * @param levelGap - leaders above staff in levels; null where it is not shown
 * @returns null when too few have voted to say
 */
export function flagsOf(counts: Counts, levelGap: number | null): Flags | null {
  if (total(counts) < PARAMETERS.kFlag) return null
  const valley = twoCampsValley(counts)
  const lone = valley === null ? loneVoice(counts) : null
  const hasLevelGap = levelGap !== null && isAtLeast(Math.abs(levelGap), PARAMETERS.levelGap)
  const isStrong = isAtLeast(consensus(counts) ?? 0, PARAMETERS.wording.strongAgreement)
  const isAgreed = isStrong && valley === null && lone === null && !hasLevelGap
  return { twoCampsValley: valley, loneVoice: lone, hasLevelGap, isAgreed }
}

/** The first that holds. Where leaders and staff are the two camps, their gap is the more useful sentence. */
export function patternOf(flags: Flags | null): Pattern | null {
  if (flags === null) return null
  if (flags.hasLevelGap) return 'level-gap'
  if (flags.loneVoice !== null) return 'lone-voice'
  if (flags.twoCampsValley !== null) return 'two-camps'
  return flags.isAgreed ? 'agreed' : null
}

function twoCampsValley(counts: Counts): number | null {
  const [valley] = counts
    .flatMap((_, index) => valleyAt(counts, index) ?? [])
    .toSorted((a, b) => a.depth - b.depth || a.imbalance - b.imbalance || a.offCentre - b.offCentre || a.level - b.level)
  return valley?.level ?? null
}

function valleyAt(counts: Counts, index: number): Valley | null {
  const { votes, tenths, topToValley } = PARAMETERS.twoCamps
  const [camps, depth] = [[counts.slice(0, index), counts.slice(index + 1)], counts[index] ?? 0]
  const [low = 0, high = 0] = camps.map(total)
  const n = low + depth + high
  // Tenths are compared as whole numbers, so that exactly three in ten is enough.
  if (![low, high].every((camp) => camp >= votes && 10 * camp >= tenths * n)) return null
  if (topToValley * depth > Math.min(...camps.map((camp) => Math.max(...camp)))) return null
  const level = index + 1
  return { level, depth, imbalance: Math.abs(low - high), offCentre: Math.abs(level - (counts.length + 1) / 2) }
}

function loneVoice(counts: Counts): number | null {
  const { away, near } = PARAMETERS.loneVoice
  const centre = median(counts) ?? 0
  const distances = counts.map((_, index) => Math.abs(index + 1 - centre))
  const votesWhere = (holds: (distance: number) => boolean) =>
    total(counts.filter((_, index) => holds(distances[index] ?? 0)))
  const isAlone = votesWhere((distance) => distance >= away) === 1
  if (!isAlone || votesWhere((distance) => distance <= near) !== total(counts) - 1) return null
  return counts.findIndex((count, index) => count > 0 && (distances[index] ?? 0) >= away) + 1
}
