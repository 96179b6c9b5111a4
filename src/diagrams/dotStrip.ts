/** Where things lie in a strip, in CSS px from its upper left corner. */
export interface StripLayout {
  /** The level's place, from the left; levels may lie between two. */
  readonly placeOf: (level: number) => number
  /** The line that dots stand on, and the one for leaders and staff. */
  readonly dots: number
  readonly sides: number
  /** Of the largest dot. */
  readonly largest: number
  /** Half the length of the median's line. */
  readonly median: number
  /** Half a square, and a circle's radius. */
  readonly mark: number
  /** The base line of the counts above the dots; null where they have no room, and then none is written. */
  readonly figures: number | null
}

export interface StripRequest {
  readonly width: number
  readonly height: number
  readonly scale: { readonly min: number; readonly max: number }
  /** Whether the rows of the table show leaders and staff, so that all rows lie alike. */
  readonly hasSides: boolean
  /** Of the counts, in px; without it none are written. */
  readonly textSize?: number
}

const SMALLEST_DOT = 2
/** With less below the counts, in px, dots are too small to be told apart. */
const LEAST_BELOW_FIGURES = 28
/** How far the median's line stands out beyond the largest dot, so that no dot covers it, in px. */
const MEDIAN_BEYOND = 3.5

export function layoutStrip({ width, height, scale, hasSides, textSize = 0 }: StripRequest): StripLayout {
  const steps = Math.max(1, scale.max - scale.min)
  const head = Math.ceil(textSize)
  // Three digits beside three digits.
  const hasFigures = textSize > 0 && height - head >= LEAST_BELOW_FIGURES && width / (steps + 1) >= 2 * textSize
  const top = hasFigures ? head : 0
  const below = height - top
  const lane = hasSides ? below * 0.62 : below
  // Neighbours never touch, however narrow the strip is.
  const largest = Math.max(SMALLEST_DOT, Math.min(lane / 2 - MEDIAN_BEYOND, (0.46 * width) / (steps + 1)))
  const mark = Math.max(2, Math.min(below * 0.125, largest * 0.6))
  const pad = Math.max(largest, 1.6 * mark, hasFigures ? 0.9 * textSize : 0) + 1.5
  const step = (width - 2 * pad) / steps
  return {
    placeOf: (level) => pad + (level - scale.min) * step,
    dots: top + lane / 2,
    sides: height - 1.6 * mark - 0.5,
    largest,
    median: lane / 2 - 0.5,
    mark,
    figures: hasFigures ? 0.8 * textSize : null,
  }
}

/**
 * Radius of a dot: its area tells how many.
 *
 * @param most - the most votes that any dot of the table stands for
 * @returns 0 for none
 */
export function dotRadius(count: number, most: number, largest: number): number {
  if (count <= 0) return 0
  return Math.max(SMALLEST_DOT, largest * Math.sqrt(Math.min(1, count / Math.max(1, most))))
}
