import { pointAt, type Point } from './polar.ts'
import { middleOf, type SectorShape } from './sectorMarks.ts'

/** A disc, or where a square of that half side stands; the angle in radians, clockwise from twelve o'clock. */
export interface MarkSpot extends Point {
  readonly size: number
  readonly angle: number
}

/** A disc of this radius still shows what is drawn in it. */
const SMALLEST_MARK = 6
/** How far the spread stands from the middle when there is a figure beside it, as a share of the sector. */
export const SPOKE_SHIFT = 0.16

/** A disc in the outer corner that comes last clockwise, clear of the spread; null where it would be too small. */
export function cornerSpot(shape: SectorShape): MarkSpot | null {
  const { ring, sector, gap, weight } = shape
  const edge = ring.outerRadius - rimDepth(shape)
  const half = room(shape, edge * 0.94) / 2
  const spread = spreadHalf(shape, edge) + 2 * SPOKE_SHIFT * half
  const size = Math.min(17 * weight, (edge - ring.innerRadius) * 0.2, (half - spread - 4 * weight) / 2.1)
  if (size < SMALLEST_MARK) return null
  const radius = edge - size - 2.5 * weight
  const angle = sector.endAngle - Math.asin((size + gap / 2 + 3 * weight) / radius)
  return { ...pointAt(radius, angle), size, angle }
}

/** Where the disc stands when the corner is too small: at the base, instead of a figure. */
export function baseSpot(shape: SectorShape): MarkSpot {
  const { ring, sector } = shape
  const angle = middleOf(sector)
  const size = Math.min(SMALLEST_MARK * 1.2, room(shape, ring.innerRadius + 6) / 2 - 1)
  return { ...pointAt(ring.innerRadius + size + 1, angle), size, angle }
}

/** Depth of the rim, in px. */
export function rimDepth({ ring, weight }: SectorShape): number {
  return Math.min(14 * weight, (ring.outerRadius - ring.innerRadius) * 0.14)
}

/** From side to side at a radius, in px. */
export function room({ sector, gap }: SectorShape, radius: number): number {
  return Math.max(0, 2 * radius * Math.sin((sector.endAngle - sector.startAngle) / 2) - gap)
}

/** Half the width of the bars that end a spread, in px. */
export function spreadHalf(shape: SectorShape, radius: number): number {
  return Math.min(9 * shape.weight, room(shape, radius) * 0.14)
}
