import { builtInLists, LISTS, type ListId } from '../framework/catalogue.ts'
import type { Assessment } from './assessment.ts'
import { newIntervention, type Intervention, type InterventionDraft } from './intervention.ts'
import { termsOf } from './lists.ts'
import { changed, mergeFields, mergeItems, pick, sideThatChanged, type Findings, type Lists, type Versions } from './mergeParts.ts'
import type { MergePlace } from './mergeSubject.ts'
import { isEqual, preferred } from './mergeValues.ts'
import type { OverlapAnswer } from './overlap.ts'
import { FIELD_OF_LIST, type OwnList, type Term } from './term.ts'

/** All that is said of an intervention, in the order of its form. */
const FIELDS = Object.keys(newIntervention('', '', '')).filter((field) => field !== 'id') as (keyof InterventionDraft)[]

/** Merges interventions, field by field where both sides have one. */
export function mergeInterventions(findings: Findings, lists: Lists<Intervention>): readonly Intervention[] {
  return mergeItems(findings, lists, {
    idOf: ({ id }) => id,
    placeOf: (each) => interventionPlace(each, null),
    both: (versions) =>
      mergeFields(findings, versions, { fields: FIELDS, placeOf: (field) => interventionPlace(versions.here, field) }),
  })
}

/** The merged interventions, as they are when every clash is settled for the one side, and as for the other. */
export function possibleInterventions(lists: Lists<Intervention>): readonly Intervention[] {
  return (['here', 'there'] as const).flatMap((side) =>
    mergeInterventions({ choices: { get: () => side }, clashes: [], changes: [] }, lists),
  )
}

function interventionPlace({ id, name }: Intervention, field: keyof InterventionDraft | null): MergePlace {
  return { key: `intervention ${id} ${field ?? ''}`, subject: { kind: 'intervention', name, field } }
}

/**
 * The lists of both sides: as the one has edited it that alone has, else term by term.
 *
 * @param interventions - the merged ones, whatever is chosen: a term of the user's own that one of them may use stays on its
 * list, so that what is asked about the lists hangs on no other answer
 */
export function mergeLists(
  findings: Findings,
  versions: Versions<Pick<Assessment, 'lists'>>,
  interventions: readonly Intervention[],
): readonly OwnList[] {
  return LISTS.flatMap((list) => {
    const ownOf = ({ lists }: Pick<Assessment, 'lists'>) => lists.find((own) => own.list === list) ?? null
    const own = { here: ownOf(versions.here), there: ownOf(versions.there), base: versions.base && ownOf(versions.base) }
    if (isEqual(own.here, own.there)) return own.here ?? []
    const terms = mergeList(findings, { own, versions, list }, usedTerms(interventions, list))
    const isBuiltIn = isEqual(terms, builtInLists[list].map((id) => ({ id, name: null })))
    return isBuiltIn ? [] : { list, terms }
  })
}

interface ListMerge {
  /** null: as it is built in. */
  readonly own: Versions<OwnList | null>
  readonly versions: Versions<Pick<Assessment, 'lists'>>
  readonly list: ListId
}

function mergeList(findings: Findings, { own, versions, list }: ListMerge, used: ReadonlySet<string>): readonly Term[] {
  const [here, there] = [termsOf(versions.here, list), termsOf(versions.there, list)]
  const missingIn = (terms: readonly Term[], others: readonly Term[]) =>
    others.filter(({ id }) => used.has(id) && !terms.some((term) => term.id === id))
  const side = sideThatChanged(own)
  if (side !== null) {
    changed(findings, { subject: { kind: 'list', list } }, { side, how: 'changed' })
    const [terms, others] = side === 'here' ? [here, there] : [there, here]
    return [...terms, ...missingIn(terms, others)]
  }
  const kept = new Set([...missingIn(here, there), ...missingIn(there, here)].map(({ id }) => id))
  const former = versions.base === undefined ? null : termsOf(versions.base, list)
  return mergeTerms(findings, { here, there, base: former && former.filter(({ id }) => !kept.has(id)) }, list)
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
  return mergeItems(findings, lists, {
    idOf: pairOf,
    placeOf: (answer) => answerPlace(answer, null),
    both: ({ here, there, base }) => ({
      // What an answer remembers of its interventions is told by them.
      sides: preferred(here.sides, there.sides, base?.sides),
      verdict: pick(findings, answerPlace(here, 'verdict'), { here: here.verdict, there: there.verdict, base: base?.verdict }),
    }),
  })
}

function answerPlace(answer: OverlapAnswer, field: 'verdict' | null): MergePlace {
  const [one, other] = answer.sides
  return { key: `overlap ${pairOf(answer)} ${field ?? ''}`, subject: { kind: 'overlap', names: [one.name, other.name], field } }
}

/** Ids have no blanks. */
function pairOf({ sides: [one, other] }: OverlapAnswer): string {
  return [one.id, other.id].toSorted().join(' ')
}
