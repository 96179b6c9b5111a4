/**
 * Every limit and weight of the analysis.
 *
 * The measures are published, each with its paper where it is computed. The limits and weights here are our own
 * judgement, and the help text says so. Only the minimum group size comes from the framework's defaults.
 */
export const PARAMETERS = {
  /** The fewest votes of the whole room that are shown. */
  kTotal: 3,
  /** No limit of suppression is lower. With 5, the usual default in staff surveys, nobody sees fewer than 4 others. */
  kLowest: 3,
  /** The fewest votes that a pattern, a mirror gap or a rank is told of. */
  kFlag: 5,
  /** Consensus from which each class of wording holds. */
  wording: { strongAgreement: 0.8, someAgreement: 0.6, disagreement: 0.4 },
  /** A camp has so many votes, and so many tenths of them; the lower of the two tops is so many times the valley. */
  twoCamps: { votes: 2, tenths: 3, topToValley: 2 },
  /** In levels from the median: where the one vote is, at least, and where all the others are, at most. */
  loneVoice: { away: 2, near: 1 },
  /** In levels: from where the gap between leaders and staff is the pattern that is told. */
  levelGap: 1.5,
  /** In levels: from where a gap is called small, clear and large. */
  gapWording: { small: 0.5, clear: 1, large: 2 },
  /** What weighs how much in what to discuss first; gapCap in levels: a wider gap counts no more. */
  priority: {
    disagreement: 0.5,
    lowScore: 0.1,
    levelGap: 0.2,
    mirrorGap: 0.2,
    gapCap: 2,
    twoCamps: 0.25,
    loneVoice: 0.1,
  },
} as const

/** Float dust: 3.3 − 1.8 is 1.4999999999999998, and still a gap of 1.5. */
const DUST = 1e-9

export function isAtLeast(value: number, limit: number): boolean {
  return value >= limit - DUST
}

/** To six decimals, so that dust never orders anything. */
export function rounded(value: number): number {
  return Math.round(value * 1e6) / 1e6
}
