import type { CircleLayout, RingLayout, SectorLayout } from './circleLayout.ts'
import { archPath, arcPath, bandLines, pointAt, radiusOf, wedgePath, type Point, type Wedge } from './polar.ts'

/** One sector of a ring, and what the whole circle lends to it. */
export interface SectorShape {
  readonly ring: RingLayout
  readonly sector: SectorLayout
  readonly gap: number
  readonly weight: number
}

/** @returns null where the layout has no such ring or sector */
export function shapeOf({ rings, gap, weight }: CircleLayout, ring: number, index: number): SectorShape | null {
  const found = rings[ring]
  const sector = found?.sectors[index]
  return found && sector ? { ring: found, sector, gap, weight } : null
}

export function shapeOfId(layout: CircleLayout, id: string): SectorShape | null {
  const ring = layout.rings.findIndex(({ sectors }) => sectors.some((sector) => sector.id === id))
  const index = layout.rings[ring]?.sectors.findIndex((sector) => sector.id === id) ?? -1
  return shapeOf(layout, ring, index)
}

// A finger or an unsteady hand needs this much: WCAG 2.2, 2.5.8 Target Size.
const LEAST_TARGET = 24

/** The sector as far as its bands are filled: all of it when `filled` is left out. */
export function fillPath({ ring, sector, gap }: SectorShape, filled = ring.bands): string {
  return wedgePath({ ...wedgeOf({ ring, sector }, gap / 2), outerRadius: ring.innerRadius + ring.band * filled })
}

/** The lines between the bands, but for the one where the fill ends: its own edge stands there. */
export function hairlines({ ring, sector, gap }: SectorShape, filled: number): string {
  const lines = Array.from({ length: ring.bands - 1 }, (_, line) => line + 1).filter((line) => line !== filled)
  const radii = lines.map((line) => ring.innerRadius + ring.band * line)
  return bandLines(wedgeOf({ ring, sector }, gap / 2), radii)
}

/** In px; hairlines keep their strength on small circles and grow slowly on large ones. */
export function hairlineWidth(weight: number): number {
  return 1.75 * Math.max(0.7, Math.sqrt(weight))
}

/** An arc at the outer edge of a band; the outermost one lies so far inside that it is no outline of the sector. */
export function targetPath({ ring, sector, gap, weight }: SectorShape, band: number): string {
  const radius = ring.innerRadius + ring.band * band - (band === ring.bands ? 7 * weight : 0)
  return bandLines(wedgeOf({ ring, sector }, gap / 2 + weight), [radius])
}

/** Where the sector was filled to before: a line just inside it, open towards the middle, so that it is no sector. */
export function beforePath({ ring, sector, gap, weight }: SectorShape, band: number): string {
  const inside = 2.5 * weight
  return archPath({
    ...wedgeOf({ ring, sector }, gap / 2 + inside),
    innerRadius: ring.innerRadius + inside,
    outerRadius: ring.innerRadius + ring.band * band - inside,
  })
}

/** A line just outside the sector. */
export function outlinePath({ ring, sector, gap, weight }: SectorShape): string {
  const out = 4 * weight
  return wedgePath({
    ...wedgeOf({ ring, sector }, gap / 2 - 3.5 * weight),
    innerRadius: ring.innerRadius - out,
    outerRadius: ring.outerRadius + out,
  })
}

export function digitPoint({ ring, sector }: SectorShape): Point {
  return pointAt(ring.digit.radius, middleOf(sector))
}

export function discPoint({ ring, sector }: SectorShape): Point {
  return pointAt((ring.innerRadius + ring.outerRadius) / 2, middleOf(sector))
}

/**
 * The band under a point, counted from 1, from the inside out.
 *
 * @param magnified - how much larger than laid out the circle is drawn
 * @returns null where bands are drawn too shallow to be hit one by one
 */
export function bandAt(ring: RingLayout, point: Point, magnified: number): number | null {
  if (ring.band * magnified < LEAST_TARGET) return null
  const band = Math.floor((radiusOf(point) - ring.innerRadius) / ring.band) + 1
  return Math.min(ring.bands, Math.max(1, band))
}

/** An arc for a line of curved text, longer than the text at both ends. */
export function textPath(radius: number, angle: number, isReversed: boolean): string {
  return arcPath({ radius, startAngle: angle - 1.2, endAngle: angle + 1.2, isReversed })
}

/** The whole depth of a sector, its sides so far, in px, inside the spokes. */
export function wedgeOf({ ring, sector }: Pick<SectorShape, 'ring' | 'sector'>, inset: number): Wedge {
  const { startAngle, endAngle } = sector
  return { innerRadius: ring.innerRadius, outerRadius: ring.outerRadius, startAngle, endAngle, inset }
}

/** Radians, clockwise from twelve o'clock. */
export function middleOf({ startAngle, endAngle }: SectorLayout): number {
  return (startAngle + endAngle) / 2
}
