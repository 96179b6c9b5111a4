import type { Intervention } from '../model/intervention.ts'
import { textKey } from '../model/textKey.ts'
import { meaningOf } from './lexicon.ts'
import { methodsNamed, methodsTyped, type MethodIndex } from './methods.ts'
import { wordReader, type NameWords } from './nameWords.ts'

/** An intervention made ready for being compared with all others. */
export interface Profile {
  readonly intervention: Intervention
  /** What it is, as a text: to put interventions in an order that is not the list's. */
  readonly content: string
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

/** All interventions of a list made ready, with what is read several times read once. */
export function profilesOf(interventions: readonly Intervention[], index: MethodIndex): readonly Profile[] {
  const read = wordReader()
  const readUnit = remembered(read)
  const keyOf = remembered(textKey)
  const typed = remembered((method: string) => methodsTyped(method, index))
  return interventions.map((intervention) => {
    const { name, method, administration, unit, id } = intervention
    const [words, told] = [read(name), typed(method)]
    const named = methodsNamed(words.all, index)
    return {
      intervention,
      content: [words.key, keyOf(administration), keyOf(unit), id].join(' '),
      words,
      methods: told.length > 0 ? told : [...new Set(named)],
      isNamedByMethod: named.length > 0,
      administration: keyOf(administration),
      unit: keyOf(unit),
      unitWords: readUnit(unit),
    }
  })
}

function remembered<T>(find: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>()
  return (text) => {
    const before = known.get(text)
    if (before !== undefined) return before
    const found = find(text)
    known.set(text, found)
    return found
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
