import { useEffect, useMemo } from 'react'
import { filtered } from '../../../analysis/catalogueFilter.ts'
import { catalogueSearch, type CatalogueSearch } from '../../../analysis/catalogueSearch.ts'
import { LISTED, valuesOf, type InterventionClass } from '../../../analysis/classes.ts'
import { whenIdle } from '../../../browser/idle.ts'
import type { Assessment } from '../../../model/assessment.ts'
import type { Intervention } from '../../../model/intervention.ts'
import { methodsOf } from '../../../model/lists.ts'
import { textKey } from '../../../model/textKey.ts'
import { remembered } from '../../../ui/remembered.ts'
import type { CatalogueWords } from '../catalogueWords.ts'
import type { CataloguePlace } from '../place.ts'

export interface Found {
  /** What the search lets through, and what the filter as well. */
  readonly matching: readonly Intervention[]
  readonly found: readonly Intervention[]
}

/** Finds what a place looks for. It remembers the last answer: whoever asks the same gets the very same lists. */
export type Finder = (place: Pick<CataloguePlace, 'search' | 'filter'>) => Found

export function useFinder(assessment: Assessment, words: CatalogueWords): Finder {
  const { interventions } = assessment
  const { canonical } = words
  const search = useCatalogueSearch(assessment, words)
  return useMemo(() => {
    const matchingOf = remembered((text: string) => search(interventions, text), (text) => text, MOST_SEARCHES)
    const answerOf = keepingLast((matching: readonly Intervention[], filter: CataloguePlace['filter']) => ({
      matching,
      found: filtered(matching, filter, canonical),
    }))
    return (place) => answerOf(matchingOf(place.search), place.filter)
  }, [interventions, search, canonical])
}

/** What was typed comes again when a letter is taken back. */
const MOST_SEARCHES = 50

/** Works an answer out anew only when something else is asked than the last time. */
function keepingLast<Asked extends readonly unknown[], Answer>(work: (...asked: Asked) => Answer): (...asked: Asked) => Answer {
  let last: { readonly asked: Asked; readonly answer: Answer } | null = null
  return (...asked) => {
    const known = last
    if (known !== null && asked.every((each, index) => each === known.asked[index])) return known.answer
    const answer = work(...asked)
    last = { asked, answer }
    return answer
  }
}

const NAMED: readonly InterventionClass[] = ['step', 'prevention', 'components', ...LISTED]

function useCatalogueSearch({ interventions, methods }: Assessment, { nameOf }: CatalogueWords): CatalogueSearch {
  const search = useMemo(() => {
    const aliases = otherNames(methodsOf({ methods }))
    return catalogueSearch((each) => [
      ...NAMED.flatMap((by) => valuesOf(each, by, textKey).map((value) => (value === '' ? '' : nameOf(by, value)))),
      ...[each.method, ...each.needs, ...each.holds.map(({ competence }) => competence)].flatMap(
        (text) => aliases.get(textKey(text)) ?? [],
      ),
    ])
  }, [methods, nameOf])
  // Any search reads all of them: one before the first key. The browser knows when it has time.
  useEffect(() => whenIdle(() => void search(interventions, 'a'), 2000), [search, interventions])
  return search
}

/** All names of each method, by the key of any of them. */
function otherNames(methods: ReturnType<typeof methodsOf>): ReadonlyMap<string, readonly string[]> {
  const all = methods.map(({ name, aliases }) => [name, ...aliases])
  return new Map(all.flatMap((names) => names.map((each) => [textKey(each), names] as const)))
}
