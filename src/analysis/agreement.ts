import { mean, total, type Counts } from './histogram.ts'
import { isAtLeast, PARAMETERS } from './parameters.ts'

/** The classes of agreement, the least first. */
export const AGREEMENT_WORDINGS = ['strong-disagreement', 'disagreement', 'some-agreement', 'strong-agreement'] as const

export type AgreementWording = (typeof AGREEMENT_WORDINGS)[number]

/** Votes as if laid flat: how high a layer is, and which levels it covers. */
interface Layer {
  readonly height: number
  readonly pattern: readonly boolean[]
}

/**
 * Tastle and Wierman's consensus: how far votes on an ordinal scale lie together.
 *
 * 1 + Σ pᵢ · log₂(1 − |i − μ| / d), where pᵢ is the share that chose level i, μ the mean level and d the width of the
 * scale. It can be middling for two camps that lie close together: the flags are there to tell.
 *
 * @returns 0 (half at each end) to 1 (all the same); null when nobody has voted
 * @see Tastle & Wierman (2007), Consensus and dissention: a measure of ordinal dispersion,
 *   Int. J. Approximate Reasoning 45(3), 531–545
 */
export function consensus(counts: Counts): number | null {
  const centre = mean(counts)
  if (centre === null) return null
  // Also where the scale has no width; and exactly 1, without dust.
  if (counts.filter((count) => count > 0).length === 1) return 1

  const width = counts.length - 1
  const terms = counts.map((count, index) =>
    // A level that nobody chose counts for 0, also where the logarithm would be −∞.
    count === 0 ? 0 : count * Math.log2(1 - Math.abs(index + 1 - centre) / width),
  )
  return Math.min(1, Math.max(0, 1 + total(terms) / total(counts)))
}

/** How consensus is put into words. Never shown without how many voted. */
export function agreementWording(value: number): AgreementWording {
  const { strongAgreement, someAgreement, disagreement } = PARAMETERS.wording
  if (isAtLeast(value, strongAgreement)) return 'strong-agreement'
  if (isAtLeast(value, someAgreement)) return 'some-agreement'
  return isAtLeast(value, disagreement) ? 'disagreement' : 'strong-disagreement'
}

/**
 * Van der Eijk's agreement A: the votes are taken apart into even layers, and the agreement of each layer's pattern
 * weighs as many votes as the layer has.
 *
 * @returns −1 (half at each end) over 0 (evenly spread) to 1 (all the same); null when nobody has voted
 * @see van der Eijk (2001), Measuring agreement in ordered rating scales, Quality and Quantity 35(3), 325–341,
 *   doi:10.1023/A:1010374114305
 */
export function agreementA(counts: Counts): number | null {
  const n = total(counts)
  if (n <= 0) return null
  const terms = layersOf(counts).map(({ height, pattern }) => height * sizeOf(pattern) * patternAgreement(pattern))
  return Math.min(1, Math.max(-1, total(terms) / n))
}

/** Agreement A turned round to 0 (all the same) to 1 (half at each end); null when nobody has voted. */
export function polarisation(counts: Counts): number | null {
  const agreement = agreementA(counts)
  return agreement === null ? null : (1 - agreement) / 2
}

/**
 * Van der Eijk's agreement of one layer, from all triples of levels: those with an empty level between two that are
 * chosen speak against one peak (TDU), those with two chosen beside an empty one speak for it (TU).
 *
 * @param pattern - which levels are chosen, lowest first
 * @returns −1 to 1
 */
export function patternAgreement(pattern: readonly boolean[]): number {
  const [levels, size] = [pattern.length, sizeOf(pattern)]
  if (size === 1) return 1
  const { against, inFavour } = triplesOf(pattern)
  if (against + inFavour === 0) return 0
  const unimodality = ((levels - 2) * inFavour - (levels - 1) * against) / ((levels - 2) * (inFavour + against))
  return unimodality * (1 - (size - 1) / (levels - 1))
}

function layersOf(counts: Counts): readonly Layer[] {
  const chosen = counts.filter((count) => count > 0)
  if (chosen.length === 0) return []
  const height = Math.min(...chosen)
  const rest = counts.map((count) => (count > 0 ? count - height : 0))
  return [{ height, pattern: counts.map((count) => count > 0) }, ...layersOf(rest)]
}

function triplesOf(pattern: readonly boolean[]): { readonly against: number; readonly inFavour: number } {
  let [against, inFavour] = [0, 0]
  for (const [k, high] of pattern.entries()) {
    for (const [j, middle] of pattern.slice(0, k).entries()) {
      for (const low of pattern.slice(0, j)) {
        if (low && !middle && high) against += 1
        if (middle && low !== high) inFavour += 1
      }
    }
  }
  return { against, inFavour }
}

function sizeOf(pattern: readonly boolean[]): number {
  return pattern.filter(Boolean).length
}
