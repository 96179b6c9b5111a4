import type { Place } from './place.ts'
import { problemAt, type Problem, type Wanted } from './problem.ts'

/** Remembers where each id came first, and gives that place when it comes again. */
export function firsts(): (id: string, place: Place) => Place | null {
  const places = new Map<string, Place>()
  return (id, place) => {
    const first = places.get(id) ?? null
    if (first === null) places.set(id, place)
    return first
  }
}

interface Clash {
  readonly place: Place
  /** Where it came first; null when this is the first. */
  readonly other: Place | null
}

/** What is wrong with an id that has come before. */
export function doubleProblem(id: string, wanted: Wanted, { place, other }: Clash): readonly Problem[] {
  return other === null ? [] : [{ ...problemAt(place, wanted, id), other }]
}
