export interface DistributionRequest {
  /** In CSS px. */
  readonly width: number
  readonly height: number
  /** How many stand at each level, lowest first. */
  readonly counts: readonly number[]
  readonly unknown: number
  readonly unscored: number
  /** The most that any column of all diagrams beside this one stands for: they have one measure. */
  readonly most: number
  readonly textSize: number
}

/** A column: its middle, its upper edge and how high it is. */
export interface DistributionColumn {
  readonly kind: 'level' | 'unknown' | 'unscored'
  /** From 0; that of a level is its place on the scale. */
  readonly index: number
  readonly count: number
  readonly x: number
  readonly top: number
  readonly height: number
}

/** Where things lie, in CSS px from the upper left corner. */
export interface DistributionLayout {
  readonly columns: readonly DistributionColumn[]
  /** Of a column. */
  readonly width: number
  /** What columns stand on. */
  readonly base: number
  /** The middle of the marks below: a level's figure, a dash, an empty box. */
  readonly marks: number
  /** Half as large as a mark's disc. */
  readonly disc: number
}

/** The levels stand apart from those that have none. */
const APART = 0.5

export function layoutDistribution(request: DistributionRequest): DistributionLayout {
  const { width, height, counts, unknown, unscored, most, textSize } = request
  const step = width / (counts.length + 2 + APART)
  const disc = Math.min(0.78 * textSize, 0.46 * step)
  const marks = height - disc - 1.5
  const base = marks - disc - 4
  const room = base - 1.25 * textSize
  const columns = [...counts, unknown, unscored].map((count, place) => {
    const isLevel = place < counts.length
    // One is seen beside a hundred.
    const tall = count === 0 ? 0 : Math.max(2, (room * count) / Math.max(1, most))
    return {
      kind: kindOf(place - counts.length),
      index: isLevel ? place : place - counts.length,
      count,
      x: step * (place + 0.5 + (isLevel ? 0 : APART)),
      top: base - tall,
      height: tall,
    }
  })
  return { columns, width: Math.min(0.72 * step, 30), base, marks, disc }
}

/** @param beyond - how far behind the levels; below 0 for a level */
function kindOf(beyond: number): DistributionColumn['kind'] {
  if (beyond < 0) return 'level'
  return beyond === 0 ? 'unknown' : 'unscored'
}
