import type { ListId } from '../framework/catalogue.ts'
import type { Intervention } from './intervention.ts'

/** One of the words that interventions are described by. */
export interface Term {
  readonly id: string
  /** null: built in, and called what the page's language calls it. */
  readonly name: string | null
}

/** A list as the user has made it: all its terms, in their order. */
export interface OwnList {
  readonly list: ListId
  readonly terms: readonly Term[]
}

/** The most terms in a list, and the most methods. */
export const MAX_TERMS = 200

/** The field of an intervention that each list is for. */
export const FIELD_OF_LIST = {
  types: 'type',
  areas: 'area',
  actors: 'actors',
  ages: 'ages',
  targetGroups: 'targetGroups',
  settings: 'setting',
  themes: 'theme',
  legalBases: 'legalBasis',
  statuses: 'status',
} as const satisfies Record<ListId, keyof Intervention>
