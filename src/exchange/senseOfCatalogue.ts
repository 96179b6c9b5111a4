import { builtInLists, LISTS, type ListId } from '../framework/catalogue.ts'
import { componentOf, type Framework } from '../framework/framework.ts'
import { INTERVENTION_LIMITS, type Intervention } from '../model/intervention.ts'
import type { OverlapAnswer } from '../model/overlap.ts'
import { FIELD_OF_LIST, type OwnList } from '../model/term.ts'
import { doubleProblem, firsts } from './firsts.ts'
import { interventionPlace, listPlace, overlapPlace } from './place.ts'
import { problemAt, type Problem } from './problem.ts'

/**
 * What types cannot say of interventions: ids, steps, components and terms are known, none is there twice, and numbers
 * are within reason.
 *
 * @param lists - null when they are not whole: then terms are not looked up
 */
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
      ...problemsOfDoubles(each, index),
      ...problemsOfNumbers(each, index),
    ]
  })
}

function problemsOfPlacing(each: Intervention, index: number, framework: Framework): readonly Problem[] {
  const { step, prevention } = each
  const isStep = framework.ladder.some(({ id }) => id === step)
  const isKind = prevention === null || framework.prevention.includes(prevention)
  const strange = itemsOf(each, 'components').filter(({ item }) => componentOf(framework, item) === null)
  return [
    ...(isStep ? [] : [problemAt(interventionPlace(each, index, 'step'), 'step', step)]),
    ...(isKind ? [] : [problemAt(interventionPlace(each, index, 'prevention'), 'prevention', prevention)]),
    ...strange.map(({ item, path }) => problemAt(interventionPlace(each, index, path), 'component', item)),
  ]
}

function problemsOfTerms(each: Intervention, index: number, known: ReadonlyMap<ListId, ReadonlySet<string>>): readonly Problem[] {
  return LISTS.flatMap((list) => {
    const strange = itemsOf(each, FIELD_OF_LIST[list]).filter(({ item }) => known.get(list)?.has(item) !== true)
    return strange.map(({ item, path }) => problemAt(interventionPlace(each, index, path), 'term', item))
  })
}

/** The fields that are sets: twice the same would be counted twice. */
const SETS = ['actors', 'ages', 'targetGroups', 'components'] as const

function problemsOfDoubles(each: Intervention, index: number): readonly Problem[] {
  return SETS.flatMap((field) => {
    const placeOf = firsts()
    return itemsOf(each, field).flatMap(({ item, path }) => {
      const place = interventionPlace(each, index, path)
      return doubleProblem(item, 'once', { place, other: placeOf(item, place) })
    })
  })
}

/** What a field holds, one or several, each with its path: 'ages.2'. */
function itemsOf(each: Intervention, field: (typeof FIELD_OF_LIST)[ListId] | (typeof SETS)[number]) {
  const value = each[field]
  if (typeof value === 'string') return [{ item: value, path: field }]
  return (value ?? []).map((item, at) => ({ item, path: `${field}.${at}` }))
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
  return lists.flatMap((own, index) => {
    const place = listPlace(own, index, 'list')
    return [...doubleProblem(own.list, 'once', { place, other: placeOf(own.list, place) }), ...problemsOfTermsIn(own, index)]
  })
}

function problemsOfTermsIn(own: OwnList, index: number): readonly Problem[] {
  const placeOf = firsts()
  return own.terms.flatMap(({ id, name }, at) => {
    const place = listPlace(own, index, `terms.${at}.id`)
    const isNamed = name !== null || builtInLists[own.list].includes(id)
    return [
      ...doubleProblem(id, 'once', { place, other: placeOf(id, place) }),
      ...(isNamed ? [] : [problemAt(place, 'term', id)]),
    ]
  })
}

/** An answer is about two different interventions, and the only one about them. */
export function problemsOfAnswers(answers: readonly OverlapAnswer[]): readonly Problem[] {
  const placeOf = firsts()
  return answers.flatMap((answer, index) => {
    const [one, other] = answer.sides
    const place = overlapPlace(answer, index, 'sides.0.id')
    if (one.id === other.id) {
      return doubleProblem(other.id, 'once', { place: overlapPlace(answer, index, 'sides.1.id'), other: place })
    }
    // Ids have no blanks.
    const first = placeOf([one.id, other.id].toSorted().join(' '), place)
    return doubleProblem(one.id, 'once', { place, other: first })
  })
}
