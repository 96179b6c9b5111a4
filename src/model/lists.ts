import { builtInLists, builtInMethods, LISTS, type ListId, type Method } from '../framework/catalogue.ts'
import type { Assessment } from './assessment.ts'
import { FIELD_OF_LIST, type Term } from './term.ts'

/** The terms of a list: the user's, or else those that are built in. */
export function termsOf({ lists }: Pick<Assessment, 'lists'>, list: ListId): readonly Term[] {
  const own = lists.find((each) => each.list === list)
  return own?.terms ?? builtInLists[list].map((id) => ({ id, name: null }))
}

/** The methods that are known by several names: the user's, or else those that are built in. */
export function methodsOf({ methods }: Pick<Assessment, 'methods'>): readonly Method[] {
  return methods ?? builtInMethods
}

/**
 * Gives a list these terms; one that is as it is built in is not kept.
 *
 * Where interventions use a term of the user's own that is on the list no more, nothing takes its place: whoever has an
 * heir for it calls `withTermReplaced` first. Built-in terms stay where they are used, for they have words for ever.
 */
export function withTerms(assessment: Assessment, list: ListId, terms: readonly Term[]): Assessment {
  const builtIn = builtInLists[list]
  const isBuiltIn = terms.length === builtIn.length && terms.every(({ id, name }, at) => name === null && id === builtIn[at])
  // In one order, however they came about: the same content is the same text.
  const lists = LISTS.flatMap((each) => {
    if (each !== list) return assessment.lists.filter((own) => own.list === each)
    return isBuiltIn ? [] : [{ list, terms }]
  })
  const known = new Set([...builtIn, ...terms.map(({ id }) => id)])
  const gone = termsOf(assessment, list).filter(({ id }) => !known.has(id))
  return gone.reduce<Assessment>((left, { id }) => withTermReplaced(left, list, { from: id, heir: null }), { ...assessment, lists })
}

/** @param methods - null brings back those that are built in */
export function withMethods(assessment: Assessment, methods: readonly Method[] | null): Assessment {
  return { ...assessment, methods }
}

interface Replacement {
  readonly from: string
  readonly heir: string | null
}

/**
 * Puts one term in place of another wherever interventions use it.
 *
 * @param heir - null: nothing in its place
 */
export function withTermReplaced(assessment: Assessment, list: ListId, { from, heir }: Replacement): Assessment {
  const field = FIELD_OF_LIST[list]
  const interventions = assessment.interventions.map((each) => {
    const used = each[field]
    if (typeof used === 'string') return used === from ? { ...each, [field]: heir } : each
    if (used === null || !used.includes(from)) return each
    const others = used.flatMap((term) => (term === from ? (heir ?? []) : term))
    return { ...each, [field]: [...new Set(others)] }
  })
  return { ...assessment, interventions }
}

/** How many interventions use a term. */
export function countUses({ interventions }: Pick<Assessment, 'interventions'>, list: ListId, term: string): number {
  const field = FIELD_OF_LIST[list]
  return interventions.filter((each) => each[field] === term || (Array.isArray(each[field]) && each[field].includes(term))).length
}
