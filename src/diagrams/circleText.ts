/** Where the circle is read: at a desk, from the back of a room, on paper. */
export type TextScale = 'screen' | 'projector' | 'print'

/** Sizes in px to choose from, the best first. */
export interface TextSizes {
  readonly outer: readonly number[]
  readonly inner: readonly number[]
  readonly smallest: number
}

interface Preference {
  /** How often the best size of an outer label goes into the shorter side of the drawing. */
  readonly share: number
  /** The smallest size that is still read, in px and as a share like the one above. */
  readonly smallest: number
  readonly smallestShare: number
  /** A circle with a smaller radius has codes, and its names in a list. */
  readonly leastRadius: number
}

const preferences: Readonly<Record<TextScale, Preference>> = {
  screen: { share: 37.4, smallest: 12, smallestShare: Infinity, leastRadius: 225 },
  // 32 px at 1080: what is 10 arc minutes high on a 2 m wide picture seen from 8 m; 20 px is the limit.
  projector: { share: 33.75, smallest: 12, smallestShare: 54, leastRadius: 225 },
  print: { share: 34, smallest: 10, smallestShare: Infinity, leastRadius: 140 },
}

const INNER_SHARE = 0.75
const STEP = 0.94
const STEPS = 12

/**
 * The sizes for labels in a drawing whose shorter side is this long, in px.
 *
 * @param leastText - no text may be smaller, in px: a drawing that is a part of the picture is read from as far away
 */
export function textSizes(shorterSide: number, textScale: TextScale, leastText = 0): TextSizes {
  const { share, smallest: least, smallestShare } = preferences[textScale]
  const smallest = Math.max(least, leastText, shorterSide / smallestShare)
  const best = Math.max(smallest + 2, shorterSide / share)
  return { outer: stepsDown(best, smallest), inner: stepsDown(best * INNER_SHARE, smallest), smallest }
}

/** The radius, in px, under which names give way to codes and a list. */
export function leastRadiusForNames(textScale: TextScale): number {
  return preferences[textScale].leastRadius
}

function stepsDown(best: number, smallest: number): readonly number[] {
  const sizes = Array.from({ length: STEPS }, (_, step) => Math.round(best * STEP ** step * 2) / 2)
  return [...new Set([...sizes.filter((size) => size > smallest), smallest])]
}
