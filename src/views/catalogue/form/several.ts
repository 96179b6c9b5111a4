import type { ListId } from '../../../framework/catalogue.ts'
import type { Intervention } from '../../../model/intervention.ts'

const ONE = ['step', 'prevention', 'type', 'area', 'setting', 'theme', 'legalBasis', 'status', 'includesParents'] as const
const TEXT = ['administration', 'unit', 'method'] as const
const MANY = ['actors', 'ages', 'targetGroups', 'needs', 'components'] as const

type OneField = (typeof ONE)[number]
type TextField = (typeof TEXT)[number]
type ManyField = (typeof MANY)[number]

/** A field that can be changed for several interventions at once. */
export type SeveralField = OneField | TextField | ManyField

/** In the order of the form. */
export const SEVERAL_FIELDS: readonly SeveralField[] = [
  'method',
  'step',
  'prevention',
  'type',
  'administration',
  'ages',
  'targetGroups',
  'unit',
  'area',
  'setting',
  'actors',
  'theme',
  'legalBasis',
  'includesParents',
  'needs',
  'status',
  'components',
]

/** The lists that fields are chosen from. */
export const LIST_OF_FIELD: Readonly<Partial<Record<SeveralField, ListId>>> = {
  type: 'types',
  area: 'areas',
  actors: 'actors',
  ages: 'ages',
  targetGroups: 'targetGroups',
  setting: 'settings',
  theme: 'themes',
  legalBasis: 'legalBases',
  status: 'statuses',
}

export type Mode = 'add' | 'remove' | 'replace' | 'clear'

/** What is to be done to a field of several interventions. */
export interface SeveralChange {
  readonly field: SeveralField
  readonly mode: Mode
  /** One value, or several where the field holds several; ids, or texts. */
  readonly values: readonly string[]
}

/** How a field can be changed; the first is the usual way. */
export function modesOf(field: SeveralField): readonly Mode[] {
  if (isMany(field)) return ['add', 'remove', 'replace', 'clear']
  return field === 'step' ? ['replace'] : ['replace', 'clear']
}

export function isMany(field: SeveralField): field is ManyField {
  return MANY.some((each) => each === field)
}

export function isText(field: SeveralField): field is TextField {
  return TEXT.some((each) => each === field)
}

/** Whether it says what is to be done. */
export function isComplete({ mode, values }: SeveralChange): boolean {
  return mode === 'clear' || values.some((value) => value.trim() !== '')
}

/** @returns the very same intervention when it is as wanted already */
export function changedBy(intervention: Intervention, { field, mode, values }: SeveralChange): Intervention {
  if (isMany(field)) {
    const before = intervention[field]
    const after = manyAfter(before, mode, values)
    return after.length === before.length && after.every((each, index) => each === before[index])
      ? intervention
      : { ...intervention, [field]: after }
  }
  const value = mode === 'clear' ? '' : (values[0]?.trim() ?? '')
  const after = isText(field) ? value : oneAfter(field, value)
  return intervention[field] === after ? intervention : { ...intervention, [field]: after }
}

function manyAfter(before: readonly string[], mode: Mode, values: readonly string[]): readonly string[] {
  if (mode === 'clear') return []
  if (mode === 'replace') return values
  if (mode === 'remove') return before.filter((each) => !values.includes(each))
  return [...new Set([...before, ...values])]
}

function oneAfter(field: OneField, value: string): string | boolean | null {
  if (value === '') return null
  return field === 'includesParents' ? value === 'yes' : value
}
