import { agreementA, agreementWording, consensus, polarisation, type AgreementWording } from './agreement.ts'
import { iqr, mean, median, medianGrouped, quantile, type Counts } from './histogram.ts'

/** What is told of one histogram, be it the room's or a group's. Levels from 1; see each function for its range. */
export interface Measures {
  readonly mean: number
  readonly median: number
  readonly medianGrouped: number
  readonly q1: number
  readonly q3: number
  readonly iqr: number
  readonly consensus: number
  readonly agreementA: number
  readonly polarisation: number
  readonly wording: AgreementWording
}

/** @returns null when nobody has voted */
export function measuresOf(counts: Counts): Measures | null {
  const agreement = consensus(counts)
  const measures = {
    mean: mean(counts),
    median: median(counts),
    medianGrouped: medianGrouped(counts),
    q1: quantile(counts, 0.25),
    q3: quantile(counts, 0.75),
    iqr: iqr(counts),
    consensus: agreement,
    agreementA: agreementA(counts),
    polarisation: polarisation(counts),
    wording: agreement === null ? null : agreementWording(agreement),
  }
  return isComplete<Measures>(measures) ? measures : null
}

function isComplete<T>(values: { [Key in keyof T]: T[Key] | null }): values is { [Key in keyof T]: T[Key] } {
  return Object.values(values).every((value) => value !== null)
}
