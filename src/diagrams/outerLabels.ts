import type { LabelForm } from './lineBreaks.ts'
import { pointAt, type Point } from './polar.ts'

/** A rectangle, relative to the centre of the circle, in px. */
export interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** A horizontal label. */
export interface FlatLabel {
  readonly kind: 'flat'
  readonly lines: readonly string[]
  readonly anchor: 'start' | 'middle' | 'end'
  /** Where the text is anchored. */
  readonly x: number
  readonly baselines: readonly number[]
  /** Of the line under the name; null when there is no room for one. */
  readonly subBaseline: number | null
  /** All lines, the one under the name included. */
  readonly box: Box
  /** A line from the ring to a label that stands far from it. */
  readonly leader: { readonly from: Point; readonly to: Point } | null
}

export interface FlatText {
  /** Font sizes in px; `subSize` 0: no line under the name. */
  readonly size: number
  readonly subSize: number
  /** The room to keep for the line under the name, in px. */
  readonly subWidth: number
}

/** The room around a ring. */
export interface Surroundings {
  /** Radius of the ring. */
  readonly radius: number
  /** Least distance of a label from the ring. */
  readonly clear: number
  /** How far from the centre a label may reach, to the side and up or down. */
  readonly halfWidth: number
  readonly halfHeight: number
  /** How high the whole may be, the labels above and below included. */
  readonly height: number
}

export interface Spot {
  /** Of the middle of the sector: radians, clockwise from twelve o'clock. */
  readonly angle: number
  readonly forms: readonly LabelForm[]
}

export interface FlatPlacing {
  /** In the order of the spots. */
  readonly labels: readonly FlatLabel[]
  /** Mean of what the labels cost. */
  readonly cost: number
}

const LINE_HEIGHT = 1.16
const SUB_LINE_HEIGHT = 1.3
const ASCENT = 0.86
const LINE_COST = 9
const LINE_COST_AT_POLE = 14
/** Between two labels, so that the plate of a selected one covers no other. */
const BETWEEN = { x: 14, y: 5 }
/** A label that is pushed farther than this, in line heights, no longer belongs to its sector. */
const MOST_PUSH = 3
const STEP = 1.5
/** A label that others keep this much farther off, in em, is joined to its sector by a line. */
const LEADER = 0.5

interface Room {
  readonly text: FlatText
  readonly around: Surroundings
  readonly taken: readonly Box[]
}

interface Candidate {
  readonly label: FlatLabel
  readonly cost: number
}

/**
 * Places horizontal labels around a ring, each as near to its sector as the others allow.
 *
 * @returns null when one of them finds no room
 */
export function placeOuter(spots: readonly Spot[], text: FlatText, around: Surroundings): FlatPlacing | null {
  if (leastHeight(spots, text, around) > around.height) return null
  const labels: FlatLabel[] = []
  const taken: Box[] = []
  let cost = 0
  // From three and nine o'clock up and down: the last ones can always move farther out.
  const order = spots.map((spot, index) => ({ spot, index })).toSorted((a, b) => height(a.spot) - height(b.spot))
  for (const { spot, index } of order) {
    const best = cheapest(spot, { text, around, taken })
    if (!best) return null
    labels[index] = best.label
    taken.push(best.label.box)
    cost += best.cost
  }
  return { labels, cost: cost / Math.max(1, spots.length) }
}

/** What the labels of these spots cost on average where nothing is in their way. */
export function leastCost(spots: readonly Spot[]): number {
  const costs = spots.map(({ forms }) => Math.min(...forms.map((form) => form.cost + form.lines.length * LINE_COST)))
  return costs.reduce((sum, cost) => sum + cost, 0) / Math.max(1, spots.length)
}

/** With one line each and no label in the way of another. */
function leastHeight(spots: readonly Spot[], { size, subSize }: FlatText, around: Surroundings): number {
  const block = size * LINE_HEIGHT + subSize * SUB_LINE_HEIGHT
  const reach = (up: number) => (around.radius + around.clear) * up + (block * (1 + up)) / 2
  const ups = spots.map(({ angle }) => reach(Math.cos(angle)))
  const downs = spots.map(({ angle }) => reach(-Math.cos(angle)))
  return Math.max(around.radius, ...ups) + Math.max(around.radius, ...downs)
}

/** Do two boxes come closer than labels may? */
export function isCrowded(a: Box, b: Box): boolean {
  return (
    a.x < b.x + b.width + BETWEEN.x &&
    b.x < a.x + a.width + BETWEEN.x &&
    a.y < b.y + b.height + BETWEEN.y &&
    b.y < a.y + a.height + BETWEEN.y
  )
}

function height(spot: Spot): number {
  return Math.abs(Math.cos(spot.angle))
}

function cheapest(spot: Spot, room: Room): Candidate | null {
  let best: Candidate | null = null
  for (const form of spot.forms) {
    // Places are looked for only where the words themselves do not cost too much already.
    if (best && form.cost + form.lines.length * LINE_COST >= best.cost) continue
    const candidate = tryForm(form, spot.angle, room)
    if (candidate && (!best || candidate.cost < best.cost)) best = candidate
  }
  return best
}

/** Pushes a label out along the spoke until it is clear of the ring and of the labels that stand already. */
function tryForm(form: LabelForm, angle: number, { text, around, taken }: Room): Candidate | null {
  const size = sizeOf(form, text)
  if (size.width > around.halfWidth * 2) return null
  const start = around.radius + around.clear
  const lineCost = Math.abs(Math.cos(angle)) > 0.7 ? LINE_COST_AT_POLE : LINE_COST
  const farthest = MOST_PUSH * text.size * LINE_HEIGHT
  for (let push = 0; push <= farthest; push += STEP) {
    const box = boxAt(start + push, angle, size)
    if (!isInside(box, around)) return null
    if (nearest(box) < start - 0.01 || taken.some((other) => isCrowded(box, other))) continue
    const cost = form.cost + push + form.lines.length * lineCost
    const leader = nearest(box) > start + LEADER * text.size ? leaderTo(start + push, angle, around) : null
    return { label: { ...labelIn(box, { form, angle, text }), leader }, cost }
  }
  return null
}

function sizeOf(form: LabelForm, { size, subSize, subWidth }: FlatText): { width: number; height: number } {
  return {
    width: Math.max(form.width * size, subSize === 0 ? 0 : subWidth),
    height: form.lines.length * size * LINE_HEIGHT + subSize * SUB_LINE_HEIGHT,
  }
}

/** Along the spoke, with a little air at both ends. */
function leaderTo(radius: number, angle: number, around: Surroundings): FlatLabel['leader'] {
  const air = around.clear * 0.3
  return { from: pointAt(around.radius + air, angle), to: pointAt(radius - air, angle) }
}

/** The block beside its spoke, and the more above or below its end the nearer it is to a pole. */
function boxAt(radius: number, angle: number, size: { width: number; height: number }): Box {
  const { x, y } = pointAt(radius, angle)
  const left = { start: x, middle: x - size.width / 2, end: x - size.width }[anchorAt(angle)]
  return { ...size, x: left, y: y - size.height / 2 - (Math.cos(angle) * size.height) / 2 }
}

function anchorAt(angle: number): FlatLabel['anchor'] {
  const side = Math.sin(angle)
  if (Math.abs(side) < 0.02) return 'middle'
  return side > 0 ? 'start' : 'end'
}

function isInside(box: Box, { halfWidth, halfHeight }: Surroundings): boolean {
  return (
    box.x >= -halfWidth &&
    box.x + box.width <= halfWidth &&
    box.y >= -halfHeight &&
    box.y + box.height <= halfHeight
  )
}

/** Distance of a box from the centre of the circle. */
function nearest(box: Box): number {
  const x = Math.max(box.x, Math.min(0, box.x + box.width))
  const y = Math.max(box.y, Math.min(0, box.y + box.height))
  return Math.hypot(x, y)
}

interface Placed {
  readonly form: LabelForm
  readonly angle: number
  readonly text: FlatText
}

function labelIn(box: Box, { form, angle, text }: Placed): Omit<FlatLabel, 'leader'> {
  const { size, subSize } = text
  const anchor = anchorAt(angle)
  const x = box.x + { start: 0, middle: box.width / 2, end: box.width }[anchor]
  const baselines = form.lines.map((_, line) => box.y + size * (LINE_HEIGHT * line + ASCENT))
  const subBaseline = subSize === 0 ? null : box.y + form.lines.length * size * LINE_HEIGHT + subSize
  return { kind: 'flat', lines: form.lines, anchor, x, baselines, subBaseline, box }
}
