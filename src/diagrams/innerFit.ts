import { leastRadiusForNames } from './circleText.ts'
import { channelDepth, placeInner, type CurvedLabel } from './innerLabels.ts'
import type { Frame, LabelStyle, RingWords } from './outerFit.ts'
import type { FlatLabel } from './outerLabels.ts'
import { areApart, placeCodes, widestCode } from './ringCodes.ts'

/** Where the two rings and the channel between them lie, as distances from the centre in px. */
interface Radii {
  readonly hole: number
  readonly innerRim: number
  readonly outerBase: number
  readonly rim: number
}

/** The inner ring's labels for one radius. A higher score is better; 0 is as good as it gets. */
export interface InnerFit {
  readonly style: LabelStyle
  readonly labels: readonly (FlatLabel | CurvedLabel | null)[]
  readonly size: number
  readonly radii: Radii
  readonly score: number
}

const OUTER_SHARE = 0.53
const HOLE = { share: 0.285, most: 0.34, from: 8, to: 20 }
const BARE_CHANNEL = 0.06
const LINES = [1, 2, 3]
const CODE_AIR = 8
/** What the two rings together take of the radius when all goes well. */
const RINGS = 0.57
const WORTH = { size: 0.45, cost: 0.004, rings: 0.45, codes: 0.5, none: 0.75 }

/** The best that can be written between the rings of a circle with this radius. */
export function fitInner(words: RingWords, radius: number, frame: Frame): InnerFit {
  const fits = [
    ...(radius < leastRadiusForNames(frame.textScale) ? [] : fitNames(words, radius, frame)),
    ...fitCodes(words, radius, frame),
  ]
  const radii = radiiOf(radius, Math.max(6, radius * BARE_CHANNEL), words.spots.length)
  const none: InnerFit = {
    style: 'none',
    labels: words.spots.map(() => null),
    size: frame.sizes.smallest,
    radii,
    score: ringScore(radii) - WORTH.none,
  }
  return fits.reduce((best, fit) => (fit.score > best.score ? fit : best), none)
}

function fitNames(words: RingWords, radius: number, frame: Frame): readonly InnerFit[] {
  const fits: InnerFit[] = []
  for (const maxLines of LINES) {
    for (const size of frame.sizes.inner) {
      const radii = radiiOf(radius, channelDepth(size, maxLines), words.spots.length)
      const between = (radii.innerRim + radii.outerBase) / 2
      const placing = placeInner(words.spots, { radius: between, turn: words.turn, size, maxLines })
      if (!placing) continue
      const sizeScore = WORTH.size * Math.log(size / (frame.sizes.inner[0] ?? size))
      const score = sizeScore + ringScore(radii) - WORTH.cost * placing.cost
      fits.push({ style: 'names', labels: placing.labels, size, radii, score })
    }
  }
  return fits
}

function fitCodes(words: RingWords, radius: number, frame: Frame): readonly InnerFit[] {
  const best = frame.sizes.inner[0] ?? frame.sizes.smallest
  const size = Math.round(Math.min(best, Math.max(frame.sizes.smallest, radius * 0.07)) * 2) / 2
  const radii = radiiOf(radius, widestCode(words.codes, size) + CODE_AIR, words.spots.length)
  const labels = placeCodes(words.codes, { radius: (radii.innerRim + radii.outerBase) / 2, side: 'middle', size })
  if (!areApart(labels)) return []
  return [{ style: 'codes', labels, size, radii, score: ringScore(radii) - WORTH.codes }]
}

/** The rings share what hole and channel leave; a ring with many sectors needs a larger hole to stand on. */
function radiiOf(rim: number, channel: number, sectors: number): Radii {
  const crowd = Math.min(1, Math.max(0, (sectors - HOLE.from) / (HOLE.to - HOLE.from)))
  const hole = rim * (HOLE.share + crowd * (HOLE.most - HOLE.share))
  const rings = Math.max(0, rim - hole - channel)
  return { hole, innerRim: hole + rings * (1 - OUTER_SHARE), outerBase: rim - rings * OUTER_SHARE, rim }
}

function ringScore({ hole, innerRim, outerBase, rim }: Radii): number {
  const rings = innerRim - hole + rim - outerBase
  return WORTH.rings * Math.log(Math.max(0.01, rings / rim / RINGS))
}
