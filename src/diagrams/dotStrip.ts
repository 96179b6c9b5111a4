import { textWidth } from './textWidth.ts'

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
}

export interface StripRequest {
  readonly width: number
  readonly height: number
  readonly scale: { readonly min: number; readonly max: number }
  /** Whether the rows of the table show leaders and staff, so that all rows lie alike. */
  readonly hasSides: boolean
}

const SMALLEST_DOT = 2
/** How far the median's line stands out beyond the largest dot, so that no dot covers it, in px. */
const MEDIAN_BEYOND = 3.5

export function layoutStrip({ width, height, scale, hasSides }: StripRequest): StripLayout {
  const lane = hasSides ? height * 0.62 : height
  const steps = Math.max(1, scale.max - scale.min)
  // Neighbours never touch, however narrow the strip is.
  const largest = Math.max(SMALLEST_DOT, Math.min(lane / 2 - MEDIAN_BEYOND, (0.46 * width) / (steps + 1)))
  const mark = Math.max(2, Math.min(height * 0.125, largest * 0.6))
  const pad = Math.max(largest, 1.6 * mark) + 1.5
  const step = (width - 2 * pad) / steps
  return {
    placeOf: (level) => pad + (level - scale.min) * step,
    dots: lane / 2,
    sides: height - 1.6 * mark - 0.5,
    largest,
    median: lane / 2 - 0.5,
    mark,
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

/** Has the dot room for its figure? */
export function holdsFigure(count: number, radius: number, size: number): boolean {
  return Math.hypot(textWidth(String(count), size, 600) / 2, 0.35 * size) <= radius - 1.5
}
