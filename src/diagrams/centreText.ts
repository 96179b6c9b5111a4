import { textWidth } from './textWidth.ts'

/** Centred lines in the free middle of the circle. */
export interface CentreText {
  readonly size: number
  readonly baselines: readonly number[]
}

const SHARE = 0.235
const SMALLEST = 12
const LINE_HEIGHT = 1.16
const HALF_CAPITAL = 0.35
/** How much of the disc the words may take. */
const FILLED = 0.86

/**
 * As large as the middle allows.
 *
 * @param radius - of the disc in the middle, in px
 * @param leastText - no text may be smaller, in px
 * @returns null when the words have no room at a size that can be read
 */
export function centreText(lines: readonly string[], radius: number, leastText = 0): CentreText | null {
  const least = Math.max(SMALLEST, leastText)
  for (let size = Math.max(least, Math.round(radius * SHARE)); size >= least; size--) {
    const baselines = lines.map(
      (_, line) => ((line - (lines.length - 1) / 2) * LINE_HEIGHT + HALF_CAPITAL) * size,
    )
    const reach = lines.map((line, index) => {
      const middle = Math.abs((baselines[index] ?? 0) - HALF_CAPITAL * size)
      return Math.hypot(textWidth(line, size, 600) / 2, middle + HALF_CAPITAL * size)
    })
    if (Math.max(0, ...reach) <= radius * FILLED) return { size, baselines }
  }
  return null
}
