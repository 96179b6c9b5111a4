import { pathRound } from 'd3'

/** Relative to the centre of the circle: x to the right, y down, in px. */
export interface Point {
  readonly x: number
  readonly y: number
}

/** A piece of a ring whose two straight sides are parallel to the spokes. */
export interface Wedge {
  readonly innerRadius: number
  readonly outerRadius: number
  /** Radians, clockwise from twelve o'clock. */
  readonly startAngle: number
  readonly endAngle: number
  /** How far, in px, the straight sides lie inside the spokes, all the way out; below 0: outside them. */
  readonly inset: number
}

export interface RoundedArc {
  readonly innerRadius: number
  readonly outerRadius: number
  /** Radians, clockwise from twelve o'clock. */
  readonly startAngle: number
  readonly endAngle: number
  /** How far, in px, the rounding of a corner reaches. */
  readonly corner: number
}

export interface Arc {
  readonly radius: number
  readonly startAngle: number
  readonly endAngle: number
  /** Drawn from the end to the start, for words in the lower half. */
  readonly isReversed?: boolean
}

// Two digits hide the last-bit differences between engines that would break the goldens.
const DIGITS = 2
// d3 and the browser count angles from three o'clock.
const QUARTER = Math.PI / 2

export function pointAt(radius: number, angle: number): Point {
  return { x: radius * Math.sin(angle), y: -radius * Math.cos(angle) }
}

/** Distance from the centre, the other way round: where on the spokes a point lies. */
export function radiusOf(point: Point): number {
  return Math.hypot(point.x, point.y)
}

/** A length as it is written in an attribute. */
export function rounded(length: number): number {
  return Math.round(length * 10 ** DIGITS) / 10 ** DIGITS + 0
}

/** The closed outline of a wedge. */
export function wedgePath(wedge: Wedge): string {
  const outer = sidesAt(wedge.outerRadius, wedge)
  const inner = sidesAt(wedge.innerRadius, wedge)
  const path = pathRound(DIGITS)
  path.arc(0, 0, wedge.outerRadius, outer.start - QUARTER, outer.end - QUARTER)
  path.arc(0, 0, wedge.innerRadius, inner.end - QUARTER, inner.start - QUARTER, true)
  path.closePath()
  return path.toString()
}

/** The outline of a wedge that is open towards the centre. */
export function archPath(wedge: Wedge): string {
  const outer = sidesAt(wedge.outerRadius, wedge)
  const inner = sidesAt(wedge.innerRadius, wedge)
  const [from, to] = [pointAt(wedge.innerRadius, inner.start), pointAt(wedge.innerRadius, inner.end)]
  const path = pathRound(DIGITS)
  path.moveTo(from.x, from.y)
  path.arc(0, 0, wedge.outerRadius, outer.start - QUARTER, outer.end - QUARTER)
  path.lineTo(to.x, to.y)
  return path.toString()
}

/** The lines between the bands of a wedge: one arc for each radius, as one path. */
export function bandLines(wedge: Wedge, radii: readonly number[]): string {
  return radii
    .map((radius) => {
      const { start, end } = sidesAt(radius, wedge)
      return arcPath({ radius, startAngle: start, endAngle: end })
    })
    .join('')
}

/** A piece of a ring with rounded corners; its straight sides lie on the spokes. */
export function roundedArc({ innerRadius, outerRadius, startAngle, endAngle, corner }: RoundedArc): string {
  const [outer, inner] = [corner / outerRadius, corner / innerRadius]
  const path = pathRound(DIGITS)
  const roundTo = (edge: Point, end: Point) => path.quadraticCurveTo(edge.x, edge.y, end.x, end.y)
  path.arc(0, 0, outerRadius, startAngle + outer - QUARTER, endAngle - outer - QUARTER)
  roundTo(pointAt(outerRadius, endAngle), pointAt(outerRadius - corner, endAngle))
  const foot = pointAt(innerRadius + corner, endAngle)
  path.lineTo(foot.x, foot.y)
  roundTo(pointAt(innerRadius, endAngle), pointAt(innerRadius, endAngle - inner))
  path.arc(0, 0, innerRadius, endAngle - inner - QUARTER, startAngle + inner - QUARTER, true)
  roundTo(pointAt(innerRadius, startAngle), pointAt(innerRadius + corner, startAngle))
  const head = pointAt(outerRadius - corner, startAngle)
  path.lineTo(head.x, head.y)
  roundTo(pointAt(outerRadius, startAngle), pointAt(outerRadius, startAngle + outer))
  path.closePath()
  return path.toString()
}

/** An open arc. */
export function arcPath({ radius, startAngle, endAngle, isReversed = false }: Arc): string {
  const path = pathRound(DIGITS)
  const [from, to] = isReversed ? [endAngle, startAngle] : [startAngle, endAngle]
  path.arc(0, 0, radius, from - QUARTER, to - QUARTER, isReversed)
  return path.toString()
}

/** At which angles the sides of a wedge cross a radius; they meet in the middle where there is no room left. */
function sidesAt(radius: number, { startAngle, endAngle, inset }: Wedge): { start: number; end: number } {
  const half = (endAngle - startAngle) / 2
  const side = Math.min(half, Math.asin(Math.min(1, inset / radius)))
  return { start: startAngle + side, end: endAngle - side }
}
