import type { ListId } from '../../framework/catalogue.ts'
import type { InterventionDraft } from '../../model/intervention.ts'
import { FIELD_OF_LIST } from '../../model/term.ts'

/** What a column of a list may hold. */
export type ListField = keyof InterventionDraft

/** In the order in which they are written. */
export const LIST_FIELDS: readonly ListField[] = [
  'reference',
  'name',
  'method',
  'description',
  'step',
  'prevention',
  'type',
  'area',
  'administration',
  'unit',
  'actors',
  'ages',
  'targetGroups',
  'setting',
  'theme',
  'legalBasis',
  'needs',
  'holds',
  'capacity',
  'staffing',
  'includesParents',
  'startYear',
  'status',
  'evidence',
  'link',
  'components',
  'note',
]

export const REQUIRED_FIELDS = ['name', 'step'] as const satisfies readonly ListField[]

const LIST_OF_FIELD = new Map<ListField, ListId>(
  Object.entries(FIELD_OF_LIST).map(([list, field]) => [field, list as ListId]),
)

/** The list whose terms a field holds; null for the others. */
export function listOf(field: ListField): ListId | null {
  return LIST_OF_FIELD.get(field) ?? null
}
