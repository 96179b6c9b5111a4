import source from './catalogue.json' with { type: 'json' }

/** A list of terms that interventions are described by; its terms can be edited. */
export type ListId =
  | 'types'
  | 'areas'
  | 'actors'
  | 'ages'
  | 'targetGroups'
  | 'settings'
  | 'themes'
  | 'legalBases'
  | 'statuses'

/** A method or competence that goes by several names. They belong to their owners, and are the same in all languages. */
export interface Method {
  readonly name: string
  /** Other names and abbreviations of it; spacing, case and hyphens are the reader's matter. */
  readonly aliases: readonly string[]
}

/** The ids of the terms of each list, in their order, as long as nobody has edited it. */
export const builtInLists: Readonly<Record<ListId, readonly string[]>> = source.lists

export const LISTS = Object.keys(builtInLists) as readonly ListId[]

/** Examples, not recommendations. */
export const builtInMethods: readonly Method[] = source.methods

/** The first and the last year of age that a built-in age band holds; null for those before birth and for own terms. */
export function yearsOf(age: string): readonly [number, number] | null {
  const years: Readonly<Record<string, readonly number[]>> = source.years
  const [from, to] = (Object.hasOwn(years, age) ? years[age] : null) ?? []
  return from === undefined || to === undefined ? null : [from, to]
}
