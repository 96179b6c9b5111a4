import { lengthOf } from '../../exchange/file.ts'
import { LIMITS, type Assessment } from '../../model/assessment.ts'
import { excessesOf, type Excess } from '../../model/mergeLimits.ts'

/** Too much of something, or too much in all. */
export type AnyExcess = Excess | (Omit<Excess, 'what'> & { readonly what: 'characters' })

/** What would keep a merged assessment from being read again. */
export function excessIn(assessment: Assessment): readonly AnyExcess[] {
  const [count, limit] = [lengthOf(assessment), LIMITS.characters]
  const inAll = count > limit ? [{ what: 'characters', count, limit } as const] : []
  return [...excessesOf(assessment), ...inAll]
}
