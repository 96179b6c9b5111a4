import { arcPath, pointAt, rounded, wedgePath, type Point } from './polar.ts'
import { rimDepth, room, spreadHalf, type MarkSpot } from './sectorRoom.ts'
import { middleOf, wedgeOf, type SectorShape } from './sectorMarks.ts'

/** The rim of a sector that says how far the room agrees; levels end below it. */
export interface AgreementRim {
  /** Of the middle of the rim. */
  readonly radius: number
  /** Of a mark along it. */
  readonly thickness: number
  /** One arc for each step of agreement, clockwise. */
  readonly steps: readonly string[]
  /** The whole length, for what cannot be told. */
  readonly whole: string
}

const STEPS = 4
const STEP_LENGTH = 24
/**
 * How far from the centre a level ends, below the rim; levels may lie between two.
 *
 * @param level - in bands: 1 is the lowest
 */
export function levelRadius(shape: SectorShape, level: number): number {
  const { innerRadius, outerRadius, bands } = shape.ring
  return innerRadius + ((outerRadius - rimDepth(shape) - innerRadius) * level) / bands
}

/** The sector between two radii. */
export function stretchPath(shape: SectorShape, innerRadius: number, outerRadius: number): string {
  return wedgePath({ ...wedgeOf(shape, shape.gap / 2), innerRadius, outerRadius })
}

/** The sides and the outer arc of a stretch, open towards the middle. */
export function openPath(shape: SectorShape, innerRadius: number, outerRadius: number): string {
  const { startAngle, endAngle } = shape.sector
  const side = (radius: number) => Math.asin(Math.min(1, shape.gap / 2 / radius))
  const start = `M${pair(pointAt(innerRadius, startAngle + side(innerRadius)))}L`
  const end = `L${pair(pointAt(innerRadius, endAngle - side(innerRadius)))}`
  const [from, to] = [startAngle + side(outerRadius), endAngle - side(outerRadius)]
  return start + arcPath({ radius: outerRadius, startAngle: from, endAngle: to }).slice(1) + end
}

/**
 * Half of the votes: a line along a spoke with a bar at either end. One bar when they are all alike.
 *
 * @param angle - radians, clockwise from twelve o'clock
 */
export function spreadPath(shape: SectorShape, angle: number, [from, to]: readonly [number, number]): string {
  const half = spreadHalf(shape, from)
  const bar = (radius: number) => {
    const { x, y } = pointAt(radius, angle)
    const along = { x: half * Math.cos(angle), y: half * Math.sin(angle) }
    return `M${rounded(x - along.x)},${rounded(y - along.y)}L${rounded(x + along.x)},${rounded(y + along.y)}`
  }
  const line = `M${pair(pointAt(from, angle))}L${pair(pointAt(to, angle))}`
  return from === to ? bar(from) : `${bar(from)}${line}${bar(to)}`
}

export interface Arrow {
  readonly line: string
  readonly head: string
}

/** Along a spoke, outwards; null where it would be all head. */
export function arrowPath(shape: SectorShape, angle: number, [from, to]: readonly [number, number]): Arrow | null {
  const size = Math.min(12 * shape.weight, room(shape, from) * 0.2)
  const tip = to - 1.5 * shape.weight
  const base = tip - size
  if (base < from + 1) return null
  const side = (size * 0.6) / base
  return {
    line: `M${pair(pointAt(from, angle))}L${pair(pointAt(base, angle))}`,
    head: `M${pair(pointAt(tip, angle))}L${pair(pointAt(base, angle + side))}L${pair(pointAt(base, angle - side))}Z`,
  }
}

export function agreementRim(shape: SectorShape): AgreementRim {
  const depth = rimDepth(shape)
  const radius = shape.ring.outerRadius - depth / 2
  const middle = middleOf(shape.sector)
  const between = Math.max(1.5, 3.5 * shape.weight)
  const free = room(shape, radius) - 4 * shape.weight
  const length = Math.min(STEP_LENGTH * shape.weight, (free - (STEPS - 1) * between) / STEPS)
  const arc = (from: number, to: number) =>
    arcPath({ radius, startAngle: middle + from / radius, endAngle: middle + to / radius })
  const whole = STEPS * length + (STEPS - 1) * between
  const steps = Array.from({ length: STEPS }, (_, step) => {
    const from = step * (length + between) - whole / 2
    return arc(from, from + length)
  })
  return { radius, thickness: depth * 0.44, steps, whole: arc(-whole / 2, whole / 2) }
}

/** Leaders to the left and staff to the right, seen from the centre: never on each other, however close they are. */
export function sideSpot(shape: SectorShape, side: 'leaders' | 'staff', radius: number): MarkSpot {
  const { sector, weight } = shape
  const wide = room(shape, radius)
  const size = Math.min(10 * weight, wide * 0.16)
  const angle = middleOf(sector) + ((side === 'leaders' ? -1 : 1) * wide * 0.22) / radius
  return { ...pointAt(radius, angle), size, angle }
}

/** An arc from side to side. */
export function levelArc(shape: SectorShape, radius: number): string {
  const { startAngle, endAngle } = shape.sector
  const side = Math.asin(Math.min(1, (shape.gap / 2 + shape.weight / 2) / radius))
  return arcPath({ radius, startAngle: startAngle + side, endAngle: endAngle - side })
}

/** The arcs where the levels end. */
export function levelLines(shape: SectorShape): string {
  const lines = Array.from({ length: shape.ring.bands }, (_, band) => levelRadius(shape, band + 1))
  return lines.map((radius) => levelArc(shape, radius)).join('')
}

function pair({ x, y }: Point): string {
  return `${rounded(x)},${rounded(y)}`
}
