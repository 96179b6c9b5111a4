import { lengthOf } from '../../exchange/file.ts'
import { LIMITS, type Assessment } from '../../model/assessment.ts'
import { merge, type MergeSides } from '../../model/merge.ts'
import { excessesOf, type Excess } from '../../model/mergeLimits.ts'
import type { Clash, Side } from '../../model/mergeSubject.ts'

/** Too much of something, or too much in all. */
export type AnyExcess = Excess | (Omit<Excess, 'what'> & { readonly what: 'characters' })

/** What would keep a merged assessment from being read again. */
export function excessIn(assessment: Assessment): readonly AnyExcess[] {
  const [count, limit] = [lengthOf(assessment), LIMITS.characters]
  const inAll = count > limit ? [{ what: 'characters', count, limit } as const] : []
  return [...excessesOf(assessment), ...inAll]
}

/** What would be too much whatever is chosen: so much is left with the shorter side of each clash. */
export function leastExcess(sides: MergeSides, clashes: readonly Clash[]): readonly AnyExcess[] {
  const choices = new Map(clashes.map((clash) => [clash.key, shorterSide(clash)]))
  return excessIn(merge(sides, choices).assessment)
}

function shorterSide({ here, there }: Clash): Side {
  return lengthOf(there) < lengthOf(here) ? 'there' : 'here'
}
