import { pointAt, type Point } from './polar.ts'
import { middleOf, type SectorShape } from './sectorMarks.ts'
import { textWidth } from './textWidth.ts'
import { SPOKE_SHIFT, spreadHalf } from './sectorRoom.ts'
import { sideSpot } from './understandingMarks.ts'

export interface Figure {
  readonly text: string
  /** In px; null: the ring has no room for figures. */
  readonly size: number | null
}

export interface FigureSpot extends Point {
  readonly size: number
}

export interface FigureAndSpoke {
  /** null where there is none. */
  readonly figure: FigureSpot | null
  /** Where the spread stands; radians, clockwise from twelve o'clock. */
  readonly angle: number
}

interface Request {
  readonly texts: readonly string[]
  /** The largest and the smallest that will do, in px. */
  readonly sizes: readonly [number, number]
  /** Nothing stands beside the figure. */
  readonly isAlone: boolean
}

interface Reach {
  readonly along: number
  readonly across: number
}

const CAPITAL = 0.7
/** Between a figure and the edges of its sector, in px. */
const FREE = 3

/** The size at which every figure has room in every sector of a ring; null when there is none. */
export function figureSize(shapes: readonly SectorShape[], { texts, sizes, isAlone }: Request): number | null {
  const widest = texts.toSorted((a, b) => textWidth(b, 1, 600) - textWidth(a, 1, 600))[0] ?? ''
  if (widest === '') return null
  for (let size = Math.floor(sizes[0]); size >= sizes[1]; size--) {
    const hasRoom = shapes.every((shape) => placeOf(shape, reachOf(shape, widest, size), isAlone) !== null)
    if (hasRoom) return size
  }
  return null
}

/** A figure at the base of the sector, to the left of the spread, which then gives way to the right. */
export function figureAndSpoke(shape: SectorShape, { text, size }: Figure): FigureAndSpoke {
  const middle = middleOf(shape.sector)
  const place = size === null || text === '' ? null : placeOf(shape, reachOf(shape, text, size), false)
  if (size === null || !place) return { figure: null, angle: middle }
  const { x, y } = pointAt(place.along, middle)
  const point = { x: x + place.across * Math.cos(middle), y: y + place.across * Math.sin(middle) }
  return { figure: { ...point, size }, angle: middle + SPOKE_SHIFT * turnOf(shape) }
}

/**
 * A figure in the middle of the sector, where the levels and their marks leave it room: at the base, below the rim, or
 * between the levels; null where there is none.
 *
 * @param levels - as distances from the centre
 */
export function figureBeside(shape: SectorShape, { text, size }: Figure, levels: readonly number[]): FigureSpot | null {
  if (size === null || text === '') return null
  const reach = reachOf(shape, text, size)
  const place = placeOf(shape, reach, true)
  if (!place) return null
  const air = FREE + Math.max(...levels.map((level) => sideSpot(shape, 'leaders', level).size * 1.3), 3 * shape.weight)
  const [low, high] = [Math.min(...levels), Math.max(...levels)]
  const top = shape.ring.outerRadius - FREE - reach.along
  const isFree = (along: number) => along + reach.along + air < low || along - reach.along - air > high
  const isBetween = high - low > 2 * (reach.along + air)
  const along = [place.along, top].find(isFree) ?? (isBetween ? (low + high) / 2 : null)
  return along === null ? null : { ...pointAt(along, middleOf(shape.sector)), size }
}

/** From the centre along the middle spoke, and to the right of it. */
function placeOf(shape: SectorShape, reach: Reach, isAlone: boolean): Reach | null {
  const { innerRadius, outerRadius } = shape.ring
  const along = innerRadius + FREE + reach.along
  const beside = SPOKE_SHIFT * turnOf(shape) * along - spreadHalf(shape, along) - 5 * shape.weight - reach.across
  const across = isAlone ? 0 : beside
  const isWide = reach.across - across <= halfRoom(shape, along - reach.along) - FREE
  const isDeep = 2 * (reach.along + FREE) <= (outerRadius - innerRadius) * 0.6
  return isWide && isDeep ? { along, across } : null
}

/** How far an upright figure reaches along the middle spoke and across it, from its own middle. */
function reachOf({ sector }: SectorShape, text: string, size: number): Reach {
  const [width, height] = [textWidth(text, size, 600) / 2, (CAPITAL * size) / 2]
  const [sin, cos] = [Math.abs(Math.sin(middleOf(sector))), Math.abs(Math.cos(middleOf(sector)))]
  return { along: width * sin + height * cos, across: width * cos + height * sin }
}

/** From the middle spoke to a side, in px. */
function halfRoom(shape: SectorShape, along: number): number {
  const half = turnOf(shape) / 2
  return along * Math.tan(half) - shape.gap / 2 / Math.cos(half)
}

function turnOf({ sector }: SectorShape): number {
  return sector.endAngle - sector.startAngle
}
