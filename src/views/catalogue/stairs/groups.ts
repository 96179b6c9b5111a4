import { NOT_TOLD, valuesOf, type InterventionClass } from '../../../analysis/classes.ts'
import type { Intervention } from '../../../model/intervention.ts'
import type { CatalogueWords } from '../catalogueWords.ts'

/** Interventions that have the same value of a class. */
export interface Group {
  readonly value: string
  readonly members: readonly Intervention[]
}

/** The groups of some interventions, in the order of the list and 'not told' last; who has several values is in several. */
export function groupsBy(by: InterventionClass, some: readonly Intervention[], words: CatalogueWords): readonly Group[] {
  const members = new Map<string, Intervention[]>()
  for (const each of some) {
    for (const value of valuesOf(each, by, words.canonical)) {
      const others = members.get(value)
      if (others) others.push(each)
      else members.set(value, [each])
    }
  }
  return [...words.valuesInOrder(by), NOT_TOLD].flatMap((value) => {
    const own = members.get(value)
    return own ? [{ value, members: own }] : []
  })
}

/** The group with the most members that are told; null when two are equal, or there is only one group. */
export function largestGroup(groups: readonly Group[]): Group | null {
  const [first, second] = groups.toSorted((a, b) => b.members.length - a.members.length)
  if (!first || !second || first.value === NOT_TOLD) return null
  return first.members.length > second.members.length ? first : null
}

/** Whether it goes on at the moment. */
export function isPaused({ status }: Intervention): boolean {
  return status === 'paused'
}
