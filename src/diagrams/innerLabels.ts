import type { LabelForm } from './lineBreaks.ts'
import type { Spot } from './outerLabels.ts'

/** One line of a curved label. */
interface CurvedLine {
  readonly text: string
  /** Of the baseline. */
  readonly radius: number
  readonly width: number
}

/** A label along the ring: clockwise in the upper half, counter-clockwise in the lower, so that it stands upright. */
export interface CurvedLabel {
  readonly kind: 'curved'
  readonly lines: readonly CurvedLine[]
  /** Of its middle: radians, clockwise from twelve o'clock. */
  readonly angle: number
  readonly isReversed: boolean
}

/** The channel between two rings, as the labels in it see it. */
export interface Channel {
  /** Halfway between the rings. */
  readonly radius: number
  /** What belongs to one sector, in radians. */
  readonly turn: number
  readonly size: number
  readonly maxLines: number
}

export interface CurvedPlacing {
  /** In the order of the spots. */
  readonly labels: readonly CurvedLabel[]
  /** Mean of what the labels cost. */
  readonly cost: number
}

const LINE_HEIGHT = 1.12
/** From the middle of a line down to its baseline: half the height of a capital. */
const HALF_CAPITAL = 0.35
/** Between two neighbours, in em. */
const BETWEEN = 0.62
const LINE_COST = 8
/** Lines and the air above and below them. */
const AIR = 0.9

/** How deep a channel must be for this many lines. */
export function channelDepth(size: number, lines: number): number {
  return size * (LINE_HEIGHT * lines + AIR)
}

/**
 * Bends labels into the channel between the rings.
 *
 * @returns null when one of them finds no room
 */
export function placeInner(spots: readonly Spot[], channel: Channel): CurvedPlacing | null {
  const labels: CurvedLabel[] = []
  let cost = 0
  for (const { angle, forms } of spots) {
    const best = cheapest(forms, angle, channel)
    if (!best) return null
    labels.push(best.label)
    cost += best.cost
  }
  return { labels, cost: cost / Math.max(1, spots.length) }
}

interface Candidate {
  readonly label: CurvedLabel
  readonly cost: number
}

function cheapest(forms: readonly LabelForm[], angle: number, channel: Channel): Candidate | null {
  let best: Candidate | null = null
  for (const form of forms) {
    if (form.lines.length > channel.maxLines) continue
    const cost = form.cost + form.lines.length * LINE_COST
    if (best && best.cost <= cost) continue
    const label = bend(form, angle, channel)
    if (label.lines.every((line) => line.width <= channel.turn * line.radius - BETWEEN * channel.size)) {
      best = { label, cost }
    }
  }
  return best
}

function bend(form: LabelForm, angle: number, { radius, size }: Channel): CurvedLabel {
  // At three and nine o'clock, where both ways are as good, clockwise.
  const isReversed = Math.cos(angle) < -1e-9
  const outwards = isReversed ? -1 : 1
  const lines = form.lines.map((text, line) => {
    const above = ((form.lines.length - 1) / 2 - line) * LINE_HEIGHT - HALF_CAPITAL
    return { text, radius: radius + outwards * above * size, width: (form.widths[line] ?? 0) * size }
  })
  return { kind: 'curved', lines, angle, isReversed }
}
