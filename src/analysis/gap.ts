import { mean, medianGrouped, total, type Counts } from './histogram.ts'
import { isAtLeast, PARAMETERS } from './parameters.ts'

/** What stands for the centre of the votes when two groups are compared. */
export type GapMeasure = 'mean' | 'medianGrouped'

export type GapWording = 'together' | 'small' | 'clear' | 'large'

interface GapRule {
  readonly measure: GapMeasure
  /** The fewest votes on either side. */
  readonly minimum: number
}

/** In levels, positive where the first is higher; null where either side has too few votes. */
export function centreGap(first: Counts, second: Counts, { measure, minimum }: GapRule): number | null {
  if (Math.min(total(first), total(second)) < minimum) return null
  const centre = measure === 'mean' ? mean : medianGrouped
  return differenceOf(centre(first), centre(second))
}

/**
 * How much higher leaders rate a component than staff, in levels.
 *
 * @param leaders - null unless suppression shows them; the same of staff
 */
export function levelGap(leaders: Counts | null, staff: Counts | null, measure: GapMeasure): number | null {
  return leaders && staff && centreGap(leaders, staff, { measure, minimum: 1 })
}

/**
 * How far strategy is ahead of the practice that it belongs with, in levels, over the whole room.
 *
 * @param strategic - null unless the room's votes are shown; the same of practice
 */
export function mirrorGap(strategic: Counts | null, practice: Counts | null, measure: GapMeasure): number | null {
  return strategic && practice && centreGap(strategic, practice, { measure, minimum: PARAMETERS.kFlag })
}

/** The gap between two scores that the room has agreed on; null where either is not a level. */
export function differenceOf(first: number | null, second: number | null): number | null {
  return first === null || second === null ? null : first - second
}

/** How wide a gap is in words, whichever side is higher. */
export function gapWording(gap: number): GapWording {
  const { small, clear, large } = PARAMETERS.gapWording
  const width = Math.abs(gap)
  if (isAtLeast(width, large)) return 'large'
  if (isAtLeast(width, clear)) return 'clear'
  return isAtLeast(width, small) ? 'small' : 'together'
}
