import { useEffect, useMemo } from 'react'
import { filtered } from '../../../analysis/catalogueFilter.ts'
import { catalogueSearch, type CatalogueSearch } from '../../../analysis/catalogueSearch.ts'
import { LISTED, valuesOf, type InterventionClass } from '../../../analysis/classes.ts'
import { whenIdle } from '../../../browser/idle.ts'
import type { Assessment } from '../../../model/assessment.ts'
import type { Intervention } from '../../../model/intervention.ts'
import { useAfterPaint } from '../../../ui/useAfterPaint.ts'
import { methodsOf } from '../../../model/lists.ts'
import { textKey } from '../../../model/textKey.ts'
import type { CatalogueWords } from '../catalogueWords.ts'
import { placeFrom, queryOf, type CataloguePlace } from '../place.ts'

export interface Found {
  /** What was looked for. */
  readonly place: CataloguePlace
  /** What the search lets through, and what the filter as well. */
  readonly matching: readonly Intervention[]
  readonly found: readonly Intervention[]
}

export interface FoundInTime {
  /** As the address and the typing are: finding takes no time that anybody notices. */
  readonly now: Found
  /** The same, a moment behind while there is much to draw. */
  readonly drawn: Found
}

/**
 * What the search and the filter let through.
 *
 * @param place - from the address @param typed - the search as it is typed, which the address follows
 */
export function useFound(
  assessment: Assessment,
  words: CatalogueWords,
  { place, typed }: { readonly place: CataloguePlace; readonly typed: string },
): FoundInTime {
  const { interventions } = assessment
  const search = useCatalogueSearch(assessment, words)
  // The address that follows the typing is nothing new to the parts.
  const query = queryOf({ ...place, search: '' })
  const wanted = useMemo(() => ({ ...placeFrom(query), search: typed }), [query, typed])
  const matching = useMemo(() => search(interventions, wanted.search), [search, interventions, wanted.search])
  const now = useMemo(
    () => ({ place: wanted, matching, found: filtered(matching, wanted.filter, words.canonical), interventions }),
    [wanted, matching, words.canonical, interventions],
  )
  // What is typed and clicked is shown at once, with how many it finds, and what is much to draw when there is time.
  const painted = useAfterPaint(now)
  return { now, drawn: isSameButSearched(painted, now) ? painted : now }
}

type FoundIn = Found & Pick<Assessment, 'interventions'>

/** Whether one is looked at as the other is, but for what is searched and filtered by. */
function isSameButSearched(one: FoundIn, other: FoundIn): boolean {
  return one.interventions === other.interventions && settingOf(one) === settingOf(other)
}

function settingOf({ place }: Found): string {
  return queryOf({ ...place, search: '', filter: {} })
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
