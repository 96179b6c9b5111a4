import { LISTS } from '../framework/catalogue.ts'
import type { Intervention } from '../model/intervention.ts'
import { FIELD_OF_LIST } from '../model/term.ts'

/** What interventions can be sorted, filtered, coloured and counted by. */
export const CLASSES = [
  'step',
  'prevention',
  'types',
  'areas',
  'administration',
  'unit',
  'actors',
  'ages',
  'targetGroups',
  'settings',
  'themes',
  'legalBases',
  'statuses',
  'parents',
  'method',
  'needs',
  'holds',
  'components',
] as const

/** The classes that are lists of terms have the names of their lists. */
export type InterventionClass = (typeof CLASSES)[number]

/** Stands among the values of a class for 'not told'. */
export const NOT_TOLD = ''

/** Gives the known name of a method or competence, by whatever name it goes. */
export type Canonical = (text: string) => string

/**
 * What an intervention is, by one of the classes: ids, or texts as people wrote them.
 *
 * @param canonical - makes one of the spellings of methods and competences
 * @returns `[NOT_TOLD]` when nothing is told, so that it is counted too
 */
export function valuesOf(intervention: Intervention, by: InterventionClass, canonical: Canonical): readonly string[] {
  const values = toldValues(intervention, by, canonical)
  return values.length === 0 ? [NOT_TOLD] : values
}

function toldValues(intervention: Intervention, by: InterventionClass, canonical: Canonical): readonly string[] {
  switch (by) {
    case 'parents':
      return intervention.includesParents === null ? [] : [intervention.includesParents ? 'yes' : 'no']
    case 'method':
      return intervention.method.trim() === '' ? [] : [canonical(intervention.method)]
    case 'needs':
      return once(intervention.needs.map(canonical))
    case 'holds':
      return once(intervention.holds.map(({ competence }) => canonical(competence)))
    case 'administration':
    case 'unit':
      return [intervention[by].trim()].filter((text) => text !== '')
    case 'components':
      return intervention.components
    case 'step':
      return [intervention.step]
    case 'prevention':
      return intervention.prevention === null ? [] : [intervention.prevention]
    default:
      return termsOfField(intervention[FIELD_OF_LIST[by]])
  }
}

function termsOfField(value: string | null | readonly string[]): readonly string[] {
  if (value === null) return []
  return typeof value === 'string' ? [value] : value
}

function once(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)]
}

export function isInterventionClass(text: string | null): text is InterventionClass {
  return CLASSES.some((each) => each === text)
}

/** Whether an intervention may have several values of a class, so that counts add up to more than there are. */
export function hasSeveral(by: InterventionClass): boolean {
  return ['actors', 'ages', 'targetGroups', 'needs', 'holds', 'components'].includes(by)
}

/** Whether the values of a class are texts that people wrote, and not ids. */
export function isWritten(by: InterventionClass): boolean {
  return ['administration', 'unit', 'method', 'needs', 'holds'].includes(by)
}

/** The classes whose terms the user can edit. */
export const LISTED: readonly InterventionClass[] = LISTS
