import { fitCircle, type CircleFit } from './circleFit.ts'
import { textSizes, type TextScale } from './circleText.ts'
import type { CurvedLabel } from './innerLabels.ts'
import { reachOf, ringWords, type Frame, type LabelStyle } from './outerFit.ts'
import type { FlatLabel } from './outerLabels.ts'
import { textWidth } from './textWidth.ts'

/** What decides where a sector's words lie. Its value is not among it: scoring moves nothing. */
interface LayoutSector {
  readonly id: string
  readonly code: string
  readonly label: string
  readonly short: string
  readonly sub: string
}

export interface CircleRequest {
  /** Of the whole drawing, in CSS px. */
  readonly width: number
  readonly height: number
  readonly scale: { readonly min: number; readonly max: number }
  /** The outer ring first. */
  readonly rings: readonly { readonly sectors: readonly LayoutSector[] }[]
  readonly textScale?: TextScale
  /** No text is smaller, in px; names without room give way to codes. */
  readonly leastText?: number
}

export interface SectorLayout {
  readonly id: string
  /** Radians, clockwise from twelve o'clock. */
  readonly startAngle: number
  readonly endAngle: number
  readonly label: FlatLabel | CurvedLabel | null
}

export interface RingLayout {
  readonly innerRadius: number
  readonly outerRadius: number
  /** Depth of a band. */
  readonly band: number
  readonly bands: number
  readonly labelStyle: LabelStyle
  readonly textSize: number
  /** Of the line under a name; 0 when there is none. */
  readonly subSize: number
  /** Where the score's digit stands: its size, and the distance of its middle from the centre. */
  readonly digit: { readonly size: number; readonly radius: number }
  /** Radius of the disc that says 'looked at, not known'. */
  readonly disc: number
  readonly sectors: readonly SectorLayout[]
}

/** Where everything lies, in CSS px relative to the centre of the circle. */
export interface CircleLayout {
  readonly width: number
  readonly height: number
  /** The centre in the drawing. */
  readonly x: number
  readonly y: number
  readonly radius: number
  /** Radius of the free middle. */
  readonly hole: number
  /** Between two sectors, the same all the way out. */
  readonly gap: number
  /** Factor for the width of lines: 1 for a circle of the size that they were drawn for. */
  readonly weight: number
  /** The outer ring first. */
  readonly rings: readonly RingLayout[]
  /** Not all names are on the circle: the view lists them beside it. */
  readonly needsList: boolean
}

const DRAWN_FOR = 385
const GAP = 5.5
const MARGIN = { share: 0.015, least: 5, most: 24 }
/** Room for "4 · Indarbejdet" in em, kept from the start: the first score then moves nothing. */
const LEAST_SUB_WIDTH = 8
const KEPT = 12

const kept = new Map<string, CircleLayout>()

/**
 * Finds the layout of a circle. The same words and sizes give the very same object, so a view may ask for what the
 * drawing will ask for again.
 */
export function layoutCircle(request: CircleRequest): CircleLayout {
  const words = request.rings.map(({ sectors }) =>
    sectors.map(({ id, code, label, short }) => ({ id, code, label, short })),
  )
  const plan: Plan = {
    width: Math.max(1, request.width),
    height: Math.max(1, request.height),
    bands: request.scale.max - request.scale.min + 1,
    textScale: request.textScale ?? 'screen',
    leastText: request.leastText ?? 0,
    subWidth: subWidthOf(request),
    outer: words[0] ?? [],
    inner: words[1] ?? [],
  }
  const key = JSON.stringify(plan)
  const known = kept.get(key)
  if (known) return known
  const layout = layOut(plan)
  const oldest = kept.keys().next()
  if (kept.size >= KEPT && oldest.done !== true) kept.delete(oldest.value)
  kept.set(key, layout)
  return layout
}

interface Plan {
  readonly width: number
  readonly height: number
  readonly bands: number
  readonly textScale: TextScale
  readonly leastText: number
  readonly subWidth: number | null
  readonly outer: readonly Words[]
  readonly inner: readonly Words[]
}

type Words = Omit<LayoutSector, 'sub'>

/** In whole em, so that it seldom changes with what is written there. */
function subWidthOf({ rings }: CircleRequest): number | null {
  const subs = (rings[0]?.sectors ?? []).map(({ sub }) => textWidth(sub, 1, 400))
  const widest = Math.max(0, ...subs)
  return widest === 0 ? null : Math.max(LEAST_SUB_WIDTH, Math.ceil(widest))
}

function layOut(plan: Plan): CircleLayout {
  const { width, height, textScale, leastText, subWidth } = plan
  const shorter = Math.min(width, height)
  const margin = Math.min(MARGIN.most, Math.max(MARGIN.least, shorter * MARGIN.share))
  const frame: Frame = {
    halfWidth: width / 2 - margin,
    halfHeight: height / 2 - margin,
    textScale,
    sizes: textSizes(shorter, textScale, leastText),
    subWidth,
  }
  const fit = fitCircle(ringWords(plan.outer), ringWords(plan.inner), frame)
  const reach = reachOf(fit.outer, fit.radius)
  return {
    width,
    height,
    x: width / 2,
    y: (height + reach.up - reach.down) / 2,
    radius: fit.radius,
    hole: fit.inner.radii.hole,
    gap: gapOf(fit.radius),
    weight: weightOf(fit.radius),
    rings: ringsOf(plan, fit),
    needsList: [fit.outer, fit.inner].some(({ style, labels }) => style !== 'names' && labels.length > 0),
  }
}

function gapOf(radius: number): number {
  return Math.max(1.5, (GAP * radius) / DRAWN_FOR)
}

function weightOf(radius: number): number {
  return Math.min(2.4, Math.max(0.6, radius / DRAWN_FOR))
}

function ringsOf(plan: Plan, { radius, outer, inner }: CircleFit): readonly RingLayout[] {
  const { hole, innerRim, outerBase, rim } = inner.radii
  const shared = { bands: plan.bands, gap: gapOf(radius), largestDigit: Math.max(outer.size, inner.size) }
  return [
    ringOf(plan.outer, { ...shared, ...outer, innerRadius: outerBase, outerRadius: rim }),
    ringOf(plan.inner, { ...shared, ...inner, subSize: 0, innerRadius: hole, outerRadius: innerRim }),
  ]
}

interface RingPlan {
  readonly innerRadius: number
  readonly outerRadius: number
  readonly bands: number
  readonly gap: number
  readonly style: LabelStyle
  readonly labels: readonly (FlatLabel | CurvedLabel | null)[]
  readonly size: number
  readonly subSize: number
  readonly largestDigit: number
}

function ringOf(words: readonly Words[], plan: RingPlan): RingLayout {
  const { innerRadius, outerRadius, bands, gap } = plan
  const turn = (2 * Math.PI) / Math.max(1, words.length)
  const depth = outerRadius - innerRadius
  const band = depth / bands
  const size = Math.max(12, Math.min(plan.largestDigit, band))
  const chord = 2 * ((innerRadius + outerRadius) / 2) * Math.sin(turn / 2) - gap
  return {
    innerRadius,
    outerRadius,
    band,
    bands,
    labelStyle: plan.style,
    textSize: plan.size,
    subSize: plan.subSize,
    digit: { size, radius: digitRadius({ innerRadius, band, gap, turn }, size) },
    disc: Math.min(depth * 0.15, chord * 0.34),
    sectors: words.map(({ id }, index) => ({
      id,
      startAngle: index * turn,
      endAngle: (index + 1) * turn,
      label: plan.labels[index] ?? null,
    })),
  }
}

interface Base {
  readonly innerRadius: number
  readonly band: number
  readonly gap: number
  readonly turn: number
}

/** In the middle of the first band, or as far out as the digit needs to fit between the sector's sides. */
function digitRadius({ innerRadius, band, gap, turn }: Base, size: number): number {
  const halfHeight = 0.36 * size
  const widthNeeded = 0.6 * size + 3 + gap
  return Math.max(innerRadius + Math.max(band / 2, halfHeight + 2), widthNeeded / 2 / Math.tan(turn / 2) + halfHeight)
}
