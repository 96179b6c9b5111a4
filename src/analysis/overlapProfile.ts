import type { Intervention } from '../model/intervention.ts'
import { textKey } from '../model/textKey.ts'
import { meaningOf } from './lexicon.ts'
import { methodsNamed, methodsOf, type MethodIndex } from './methods.ts'
import { nameWords, type NameWords } from './nameWords.ts'

/** An intervention made ready for being compared with all others. */
export interface Profile {
  readonly intervention: Intervention
  readonly words: NameWords
  readonly methods: readonly string[]
  /** Whether its name names a method. */
  readonly isNamedByMethod: boolean
  readonly administration: string
  readonly unit: string
  readonly unitWords: NameWords
}

/** Where two interventions stand to each other. */
export type Placing = 'one-unit' | 'one-administration' | 'sister-units' | 'apart'

export function profileOf(intervention: Intervention, index: MethodIndex): Profile {
  const { name, administration, unit } = intervention
  return {
    intervention,
    words: nameWords(name),
    methods: methodsOf(intervention, index),
    isNamedByMethod: methodsNamed(name, index).length > 0,
    administration: textKey(administration),
    unit: textKey(unit),
    unitWords: nameWords(unit),
  }
}

/**
 * Where two stand to each other. The same thing in sister units of one administration, as in two schools or two parts
 * of the town, is how it is spread, not an overlap.
 */
export function placingOf(a: Profile, b: Profile): Placing {
  if (a.administration !== b.administration) return 'apart'
  if (a.unit === b.unit) return 'one-unit'
  if (a.unit === '' || b.unit === '') return 'one-administration'
  return areSisters(a.unitWords, b.unitWords) ? 'sister-units' : 'one-administration'
}

/** Whether two stand in different places by the largest that both tell: administration, else area, else unit. */
export function areInDifferentPlaces(a: Profile, b: Profile): boolean {
  if (a.administration !== '' && b.administration !== '') return a.administration !== b.administration
  const [here, there] = [a.intervention.area, b.intervention.area]
  if (here !== null && there !== null) return here !== there
  return a.unit !== '' && b.unit !== '' && a.unit !== b.unit
}

/** Of one kind, with names of their own: 'Bakkeskolen' and 'Søskolen', 'Bibliotek Nord' and 'Bibliotek Syd'. */
function areSisters(a: NameWords, b: NameWords): boolean {
  const stems = new Set(kindsOf(a))
  return kindsOf(b).some((stem) => stems.has(stem))
}

/** Which kind of place a unit may be: every team and centre is of one, so that says nothing. */
function kindsOf({ words }: NameWords): readonly string[] {
  const parts = words.flatMap((word) => word.parts)
  return parts.flatMap(({ stem, isKnown }) => (!isKnown || (meaningOf(stem)?.axes ?? []).includes('place') ? [stem] : []))
}
