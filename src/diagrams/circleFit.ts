import { fitInner, type InnerFit } from './innerFit.ts'
import { fitOuter, largestRadius, type Frame, type OuterFit, type RingWords } from './outerFit.ts'

/** A circle with its labels: of all sizes that have room, the one that reads best. */
export interface CircleFit {
  readonly radius: number
  readonly outer: OuterFit
  readonly inner: InnerFit
  readonly score: number
}

const COARSE = 0.98
const FINE = 0.996
const SMALLEST_SHARE = 0.3
const INNER_SHARE = 0.84

/**
 * Weighs the size of the circle against that of its labels.
 *
 * A label around the ring takes room from the circle, and one between the rings from the bands; so each radius
 * gets the labels that suit it, and the best pair wins.
 */
export function fitCircle(outer: RingWords, inner: RingWords, frame: Frame): CircleFit {
  const largest = largestRadius(frame)
  const at = (radius: number, toBeat: number): CircleFit => {
    const between = fitInner(inner, radius, frame)
    const score = Math.log(radius / largest) + between.score
    const around = fitOuter(outer, frame, { radius, floor: toBeat - score })
    return { radius, outer: around, inner: between, score: score + around.score }
  }
  const coarse = bestOf(at, { largest, from: largest, to: largest * SMALLEST_SHARE, factor: COARSE })
  const from = Math.min(largest, coarse.radius / COARSE)
  const fit = bestOf(at, { largest, from, to: coarse.radius * COARSE, factor: FINE })
  return { ...fit, inner: innerInStep(inner, fit, frame) }
}

/** The inner names stay smaller than the outer ones, also where these had to be small. */
function innerInStep(words: RingWords, { outer, inner, radius }: CircleFit, frame: Frame): InnerFit {
  const most = Math.max(frame.sizes.smallest, outer.size * INNER_SHARE)
  if (outer.style !== 'names' || inner.size <= most) return inner
  const sizes = { ...frame.sizes, inner: frame.sizes.inner.filter((size) => size <= most) }
  return fitInner(words, radius, { ...frame, sizes })
}

interface Search {
  readonly largest: number
  readonly from: number
  readonly to: number
  readonly factor: number
}

function bestOf(at: (radius: number, toBeat: number) => CircleFit, { largest, from, to, factor }: Search): CircleFit {
  let winner = at(from, -Infinity)
  // No score is above that of the size alone, so at some point smaller circles cannot win any more.
  const couldWin = (radius: number) => Math.log(radius / largest) > winner.score
  for (let radius = from * factor; radius >= to && couldWin(radius); radius *= factor) {
    const fit = at(radius, winner.score)
    if (fit.score > winner.score) winner = fit
  }
  return winner
}
