import { builtInLists, LISTS, type ListId } from '../framework/catalogue.ts'
import { componentOf, type Framework } from '../framework/framework.ts'
import { INTERVENTION_LIMITS, type Intervention } from '../model/intervention.ts'
import { FIELD_OF_LIST, type OwnList } from '../model/term.ts'
import { doubleProblem, firsts } from './firsts.ts'
import { detailsPlace, interventionPlace } from './place.ts'
import { problemAt, type Problem } from './problem.ts'

/** @param lists - null when they are not sound: then terms are not looked up */
export function problemsOfInterventions(
  interventions: readonly Intervention[],
  lists: readonly OwnList[] | null,
  framework: Framework,
): readonly Problem[] {
  const placeOf = firsts()
  const known = lists && knownTerms(lists)
  return interventions.flatMap((each, index) => {
    const place = interventionPlace(each, index, 'id')
    return [
      ...doubleProblem(each.id, 'own-id', { place, other: placeOf(each.id, place) }),
      ...problemsOfPlacing(each, index, framework),
      ...(known ? problemsOfTerms(each, index, known) : []),
      ...problemsOfNumbers(each, index),
    ]
  })
}

function problemsOfPlacing(each: Intervention, index: number, framework: Framework): readonly Problem[] {
  const { step, prevention, components } = each
  const isStep = framework.ladder.some(({ id }) => id === step)
  const isKind = prevention === null || framework.prevention.includes(prevention)
  const strange = components.filter((id) => componentOf(framework, id) === null)
  return [
    ...(isStep ? [] : [problemAt(interventionPlace(each, index, 'step'), 'step', step)]),
    ...(isKind ? [] : [problemAt(interventionPlace(each, index, 'prevention'), 'prevention', prevention)]),
    ...strange.map((id) => problemAt(interventionPlace(each, index, 'components'), 'component', id)),
  ]
}

function problemsOfTerms(each: Intervention, index: number, known: ReadonlyMap<ListId, ReadonlySet<string>>): readonly Problem[] {
  return LISTS.flatMap((list) => {
    const field = FIELD_OF_LIST[list]
    const used = each[field] ?? []
    const strange = (typeof used === 'string' ? [used] : used).filter((term) => known.get(list)?.has(term) !== true)
    return strange.map((term) => problemAt(interventionPlace(each, index, field), 'term', term))
  })
}

/** Built-in terms are known also where the user has taken them off a list. */
function knownTerms(lists: readonly OwnList[]): ReadonlyMap<ListId, ReadonlySet<string>> {
  const own = (list: ListId) => lists.find((each) => each.list === list)?.terms.map(({ id }) => id) ?? []
  return new Map(LISTS.map((list) => [list, new Set([...builtInLists[list], ...own(list)])]))
}

function problemsOfNumbers(each: Intervention, index: number): readonly Problem[] {
  const { capacity, staffing, startYear, holds } = each
  const limits = INTERVENTION_LIMITS
  const numbers = [
    { field: 'capacity', value: capacity, from: 0, to: limits.capacity },
    { field: 'staffing', value: staffing, from: 0, to: limits.staffing },
    { field: 'startYear', value: startYear, ...limits.startYear },
    ...holds.map(({ people }, at) => ({ field: `holds.${at}.people`, value: people, from: 0, to: limits.people })),
  ]
  return numbers.flatMap(({ field, value, from, to }) =>
    value === null || (value >= from && value <= to)
      ? []
      : [{ ...problemAt(interventionPlace(each, index, field), 'between', value), size: { length: from, limit: to } }],
  )
}

/** Each list is there once, each term once in its list, and a term without a name is one that is built in. */
export function problemsOfLists(lists: readonly OwnList[]): readonly Problem[] {
  const placeOf = firsts()
  return lists.flatMap(({ list, terms }, index) => {
    const place = detailsPlace(`lists.${index}.list`)
    const termPlaceOf = firsts()
    const ofTerms = terms.flatMap(({ id, name }, at) => {
      const termPlace = detailsPlace(`lists.${index}.terms.${at}.id`)
      const isNamed = name !== null || builtInLists[list].includes(id)
      return [
        ...doubleProblem(id, 'once', { place: termPlace, other: termPlaceOf(id, termPlace) }),
        ...(isNamed ? [] : [problemAt(termPlace, 'term', id)]),
      ]
    })
    return [...doubleProblem(list, 'once', { place, other: placeOf(list, place) }), ...ofTerms]
  })
}
