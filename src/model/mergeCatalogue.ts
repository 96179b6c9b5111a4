import { builtInLists, LISTS, type ListId } from '../framework/catalogue.ts'
import type { Assessment } from './assessment.ts'
import { newIntervention, type Intervention, type InterventionDraft } from './intervention.ts'
import { termsOf } from './lists.ts'
import { mergeFields, mergeItems, pick, type Findings, type Lists, type Versions } from './mergeParts.ts'
import type { MergePlace } from './mergeSubject.ts'
import { isEqual, preferred } from './mergeValues.ts'
import type { OverlapAnswer } from './overlap.ts'
import { FIELD_OF_LIST, type OwnList, type Term } from './term.ts'

/** All that is said of an intervention, in the order of its form. */
const FIELDS = Object.keys(newIntervention('', '', '')).filter((field) => field !== 'id') as (keyof InterventionDraft)[]

export function mergeInterventions(findings: Findings, lists: Lists<Intervention>): readonly Intervention[] {
  const placeOf = ({ id, name }: Intervention, field: keyof InterventionDraft | null = null): MergePlace => ({
    key: `intervention ${id} ${field ?? ''}`,
    subject: { kind: 'intervention', name, field },
  })
  return mergeItems(findings, lists, {
    idOf: ({ id }) => id,
    placeOf,
    both: (versions) => mergeFields(findings, versions, { fields: FIELDS, placeOf: (field) => placeOf(versions.here, field) }),
  })
}

/**
 * The lists of both sides, term by term.
 *
 * @param interventions - the merged ones: a term of the user's own that one of them uses stays on its list
 */
export function mergeLists(
  findings: Findings,
  { here, there, base }: Versions<Pick<Assessment, 'lists'>>,
  interventions: readonly Intervention[],
): readonly OwnList[] {
  return LISTS.flatMap((list) => {
    const [ours, theirs] = [here, there].map(({ lists }) => lists.find((own) => own.list === list))
    if (isEqual(ours, theirs)) return ours ?? []
    const sides = { here: termsOf(here, list), there: termsOf(there, list) }
    const [ids, used] = [new Set(sides.here.map(({ id }) => id)), usedTerms(interventions, list)]
    const others = new Set(sides.there.map(({ id }) => id))
    const isGoing = ({ id }: Term) => !used.has(id) || (ids.has(id) && others.has(id))
    const former = base === undefined ? null : termsOf(base, list).filter(isGoing)
    const terms = mergeTerms(findings, { ...sides, base: former }, list)
    const isBuiltIn = isEqual(terms, builtInLists[list].map((id) => ({ id, name: null })))
    return isBuiltIn ? [] : { list, terms }
  })
}

function mergeTerms(findings: Findings, terms: Lists<Term>, list: ListId): readonly Term[] {
  const placeOf = ({ id, name }: Term, field: 'name' | null = null): MergePlace => ({
    key: `term ${list} ${id} ${field ?? ''}`,
    subject: { kind: 'term', list, term: id, name, field },
  })
  return mergeItems(findings, terms, {
    idOf: ({ id }) => id,
    placeOf,
    both: (versions) => mergeFields(findings, versions, { fields: ['name'], placeOf: () => placeOf(versions.here, 'name') }),
  })
}

/** The terms of the user's own that interventions use; built-in ones have words for ever. */
function usedTerms(interventions: readonly Intervention[], list: ListId): ReadonlySet<string> {
  const field = FIELD_OF_LIST[list]
  const all = new Set(interventions.flatMap((each) => each[field] ?? []))
  for (const id of builtInLists[list]) all.delete(id)
  return all
}

/** The methods as a whole: they have no ids. */
export function mergeMethods(findings: Findings, { here, there, base }: Versions<Pick<Assessment, 'methods'>>): Assessment['methods'] {
  const values = { here: here.methods, there: there.methods, base: base?.methods }
  return pick(findings, { key: 'methods', subject: { kind: 'methods' } }, values)
}

/** What has been said of the same two interventions is one answer, whichever of them comes first. */
export function mergeOverlapAnswers(findings: Findings, lists: Lists<OverlapAnswer>): readonly OverlapAnswer[] {
  const idOf = ({ sides: [one, other] }: OverlapAnswer) => [one.id, other.id].toSorted().join(' ')
  const placeOf = (answer: OverlapAnswer, field: 'verdict' | null = null): MergePlace => ({
    key: `overlap ${idOf(answer)} ${field ?? ''}`,
    subject: { kind: 'overlap', names: [answer.sides[0].name, answer.sides[1].name], field },
  })
  return mergeItems(findings, lists, {
    idOf,
    placeOf,
    both: ({ here, there, base }) => ({
      // What an answer remembers of its interventions is told by them.
      sides: preferred(here.sides, there.sides, base?.sides),
      verdict: pick(findings, placeOf(here, 'verdict'), { here: here.verdict, there: there.verdict, base: base?.verdict }),
    }),
  })
}
