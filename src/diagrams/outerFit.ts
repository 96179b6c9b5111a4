import { leastRadiusForNames, type TextScale, type TextSizes } from './circleText.ts'
import { labelForms } from './lineBreaks.ts'
import { leastCost, placeOuter, type FlatLabel, type FlatPlacing, type FlatText, type Spot } from './outerLabels.ts'
import { areApart, placeCodes, type CodeSpot } from './ringCodes.ts'

export type LabelStyle = 'names' | 'codes' | 'none'

/** What one ring's labels are made of. */
export interface RingWords {
  readonly spots: readonly Spot[]
  readonly codes: readonly CodeSpot[]
  /** What belongs to one sector, in radians. */
  readonly turn: number
  /** What the labels cost on average where nothing is in their way. */
  readonly leastCost: number
}

/** The drawing that the circle has to fit into. */
export interface Frame {
  /** From the centre to the margin. */
  readonly halfWidth: number
  readonly halfHeight: number
  readonly textScale: TextScale
  readonly sizes: TextSizes
  /** The room for lines under the outer names, in em of their own size; null: there are none. */
  readonly subWidth: number | null
}

/** The outer labels for one radius. A higher score is better; 0 is as good as it gets. */
export interface OuterFit {
  readonly style: LabelStyle
  readonly labels: readonly (FlatLabel | null)[]
  readonly size: number
  readonly subSize: number
  readonly score: number
}

const MAX_LINES = 3
const SUB_SHARE = 0.8
/** Least distance of names from the ring, as a share of its radius and in px. */
const CLEAR = { share: 0.045, least: 10 }
/** The outline of a focused sector reaches this far out of the ring. */
const OUTLINE = { share: 0.03, least: 7 }
const WORTH = { size: 0.5, cost: 0.004, sub: 0.2, codes: 1, none: 1.4 }

export function ringWords(
  sectors: readonly { readonly code: string; readonly label: string; readonly short: string }[],
): RingWords {
  const turn = (2 * Math.PI) / Math.max(1, sectors.length)
  const angles = sectors.map((_, index) => (index + 0.5) * turn)
  const spots = sectors.map(({ label, short }, index) => ({
    angle: angles[index] ?? 0,
    forms: labelForms({ label, short, maxLines: MAX_LINES }),
  }))
  return {
    turn,
    spots,
    leastCost: leastCost(spots),
    codes: sectors.map(({ code }, index) => ({ angle: angles[index] ?? 0, code })),
  }
}

/** The largest radius that the frame has room for, labels or not. */
export function largestRadius({ halfWidth, halfHeight }: Frame): number {
  const half = Math.min(halfWidth, halfHeight)
  return Math.max(LEAST_RADIUS, Math.min(half / (1 + OUTLINE.share), half - OUTLINE.least))
}

/** Below this a circle says nothing; a smaller frame cuts it off. */
const LEAST_RADIUS = 24

export interface Aim {
  readonly radius: number
  /** Scores up to this one win nothing, so names that cannot do better are not tried. */
  readonly floor: number
}

/** The best that can be written around a ring of this radius. */
export function fitOuter(words: RingWords, frame: Frame, aim: Aim): OuterFit {
  const names = aim.radius < leastRadiusForNames(frame.textScale) ? null : fitNames(words, frame, aim)
  const codes = fitCodes(words, aim.radius, frame)
  const none: OuterFit = {
    style: 'none',
    labels: words.spots.map(() => null),
    size: frame.sizes.smallest,
    subSize: 0,
    score: -WORTH.none,
  }
  return [names, codes].reduce<OuterFit>((best, fit) => (fit && fit.score > best.score ? fit : best), none)
}

/** How far labels reach above and below the centre; a bare ring reaches as far as its outline. */
export function reachOf(fit: OuterFit, radius: number): { readonly up: number; readonly down: number } {
  const ring = Math.max(radius * (1 + OUTLINE.share), radius + OUTLINE.least)
  const boxes = fit.labels.flatMap((label) => (label ? [label.box] : []))
  return {
    up: Math.max(ring, ...boxes.map((box) => -box.y)),
    down: Math.max(ring, ...boxes.map((box) => box.y + box.height)),
  }
}

function fitNames(words: RingWords, frame: Frame, { radius, floor }: Aim): OuterFit | null {
  let best: OuterFit | null = null
  let least = floor
  for (const { size, hasSub, worth } of textChoices(frame)) {
    if (worth - WORTH.cost * words.leastCost <= least) continue
    const text = flatText(size, hasSub, frame)
    const placing = placeIn(words.spots, { text, radius, frame })
    if (!placing) continue
    const score = worth - WORTH.cost * placing.cost
    const fit: OuterFit = { style: 'names', labels: placing.labels, size, subSize: text.subSize, score }
    if (score <= least || !doesReach(fit, radius, frame)) continue
    best = fit
    least = score
  }
  return best
}

function textChoices({ sizes, subWidth }: Frame): readonly TextChoice[] {
  return sizes.outer.flatMap((size) => {
    const worth = WORTH.size * Math.log(size / (sizes.outer[0] ?? size))
    const without = { size, hasSub: false, worth: worth - (subWidth === null ? 0 : WORTH.sub) }
    return subWidth === null ? [without] : [{ size, hasSub: true, worth }, without]
  })
}

interface TextChoice {
  readonly size: number
  readonly hasSub: boolean
  readonly worth: number
}

function flatText(size: number, hasSub: boolean, { subWidth, sizes }: Frame): FlatText {
  if (!hasSub) return { size, subSize: 0, subWidth: 0 }
  const subSize = Math.max(sizes.smallest, Math.round(size * SUB_SHARE * 2) / 2)
  return { size, subSize, subWidth: (subWidth ?? 0) * subSize }
}

interface Try {
  readonly text: FlatText
  readonly radius: number
  readonly frame: Frame
}

function placeIn(spots: readonly Spot[], { text, radius, frame }: Try): FlatPlacing | null {
  return placeOuter(spots, text, {
    radius,
    clear: Math.max(CLEAR.least, radius * CLEAR.share),
    halfWidth: frame.halfWidth,
    // The circle may move up or down when only one side has labels beyond it.
    halfHeight: 2 * frame.halfHeight - radius,
    height: 2 * frame.halfHeight,
  })
}

function doesReach(fit: OuterFit, radius: number, frame: Frame): boolean {
  const { up, down } = reachOf(fit, radius)
  return up + down <= 2 * frame.halfHeight
}

function fitCodes(words: RingWords, radius: number, frame: Frame): OuterFit | null {
  const best = frame.sizes.outer[0] ?? frame.sizes.smallest
  const size = Math.round(Math.min(best, Math.max(frame.sizes.smallest, radius * 0.085)) * 2) / 2
  const labels = placeCodes(words.codes, { radius: radius * 1.025 + size * 0.4, side: 'outside', size })
  const isInside = labels.every(
    ({ box }) => box.x >= -frame.halfWidth && box.x + box.width <= frame.halfWidth,
  )
  const fit: OuterFit = { style: 'codes', labels, size, subSize: 0, score: -WORTH.codes }
  return isInside && areApart(labels) && doesReach(fit, radius, frame) ? fit : null
}
