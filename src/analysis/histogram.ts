/** How many chose each level of a scale, lowest level first; the lowest is level 1. */
export type Counts = readonly number[]

/**
 * @param votes - levels from 1; what is not on the scale (0, not answered) is no vote
 * @param levels - how many the scale has
 */
export function countVotes(votes: readonly number[], levels: number): Counts {
  return Array.from({ length: levels }, (_, index) => votes.filter((vote) => vote === index + 1).length)
}

/** Level by level; all zero when there is nothing to add. */
export function addCounts(all: readonly Counts[], levels: number): Counts {
  return Array.from({ length: levels }, (_, index) => total(all.map((counts) => counts[index] ?? 0)))
}

/** How many voted: n. */
export function total(counts: Counts): number {
  return counts.reduce((sum, count) => sum + count, 0)
}

/** @returns 1 to K; null when nobody has voted */
export function mean(counts: Counts): number | null {
  const n = total(counts)
  return n > 0 ? total(counts.map((count, index) => count * (index + 1))) / n : null
}

/**
 * A quantile of the sorted votes: R's type 7, in a Danish Excel KVARTIL.MEDTAG.
 *
 * @param share - 0 to 1: 0.25 is the first quartile
 * @returns 1 to K; null when nobody has voted
 * @see Hyndman & Fan (1996), Sample quantiles in statistical packages, The American Statistician 50(4), 361–365
 */
export function quantile(counts: Counts, share: number): number | null {
  const n = total(counts)
  if (n <= 0) return null
  const position = (n - 1) * share
  const place = Math.floor(position)
  const level = levelAt(counts, place)
  return level + (position - place) * (levelAt(counts, place + 1) - level)
}

/** The plain median, so 3.5 between votes of 3 and 4; null when nobody has voted. */
export function median(counts: Counts): number | null {
  return quantile(counts, 0.5)
}

/** Interquartile range, 0 when all voted the same; null when nobody has voted. */
export function iqr(counts: Counts): number | null {
  const [q1, q3] = [quantile(counts, 0.25), quantile(counts, 0.75)]
  return q1 === null || q3 === null ? null : q3 - q1
}

/**
 * The median interpolated within its level, each level k reaching from k − ½ to k + ½; where the two halves meet
 * between levels, the middle of the empty stretch. It orders what the plain median finds alike.
 *
 * @returns 1 to K; null when nobody has voted
 */
export function medianGrouped(counts: Counts): number | null {
  const n = total(counts)
  let below = 0
  for (const [index, count] of counts.entries()) {
    const upTo = below + count
    // Doubled, so that whole numbers are compared: no half is ever rounded.
    if (2 * upTo > n) return index + 0.5 + (n / 2 - below) / count
    if (2 * upTo === n && n > 0) return (index + 1 + nextLevel(counts, index)) / 2
    below = upTo
  }
  return null
}

/** @param place - in the sorted votes, from 0 */
function levelAt(counts: Counts, place: number): number {
  let upTo = 0
  for (const [index, count] of counts.entries()) {
    upTo += count
    if (upTo > place) return index + 1
  }
  return counts.length
}

function nextLevel(counts: Counts, index: number): number {
  return counts.findIndex((count, other) => other > index && count > 0) + 1
}
