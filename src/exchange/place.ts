import { shortened } from './graphemes.ts'
import { isObject } from './json.ts'

/** Where in a file something lies, in the terms of the field, for a view to put into words. */
export interface Place {
  readonly section: 'file' | 'details' | 'score' | 'round' | 'intervention'
  /** Which of the scores, rounds or interventions of the file, from 0; null in the other sections. */
  readonly index: number | null
  /** The component's id, the round's room code or the intervention's name, shortened; null where there is none. */
  readonly name: string | null
  /** The name of the field in the file; null when the score, round or intervention as a whole is meant. */
  readonly field: string | null
}

const SECTIONS: readonly Place['section'][] = ['file', 'details', 'score', 'round', 'intervention']

/** The longest name that a message repeats. */
const NAME = 80

export function filePlace(field: string): Place {
  return { section: 'file', index: null, name: null, field: shortened(field, NAME) }
}

export function detailsPlace(field: string): Place {
  return { section: 'details', index: null, name: null, field: shortened(field, NAME) }
}

export function scorePlace(score: unknown, index: number, field: string | null): Place {
  return itemPlace('score', index, { name: isObject(score) ? score['component'] : null, field })
}

/** @param field - dotted, for what lies within: 'participants.3.values' */
export function roundPlace(round: unknown, index: number, field: string | null): Place {
  return itemPlace('round', index, { name: isObject(round) ? round['tag'] : null, field })
}

/** @param field - dotted, for what lies within: 'holds.0.where' */
export function interventionPlace(intervention: unknown, index: number, field: string | null): Place {
  return itemPlace('intervention', index, { name: isObject(intervention) ? intervention['name'] : null, field })
}

/**
 * The place that a path within an assessment leads to.
 *
 * @param path - keys and indices, from the assessment in: ['scores', 3, 'value']
 */
export function placeAt(assessment: unknown, path: readonly (string | number)[]): Place {
  const [branch, index, ...rest] = path
  if (branch === undefined) return filePlace('assessment')
  if (!isObject(assessment) || typeof index !== 'number') return detailsPlace(path.join('.'))

  const list = assessment[branch]
  const item: unknown = Array.isArray(list) ? list[index] : null
  const field = rest.length > 0 ? rest.join('.') : null
  if (branch === 'scores') return scorePlace(item, index, field)
  if (branch === 'rounds') return roundPlace(item, index, field)
  return branch === 'interventions' ? interventionPlace(item, index, field) : detailsPlace(path.join('.'))
}

/** The order in which a file holds what its places name. */
export function byPlace(a: Place, b: Place): number {
  return SECTIONS.indexOf(a.section) - SECTIONS.indexOf(b.section) || (a.index ?? 0) - (b.index ?? 0)
}

interface Names {
  readonly name: unknown
  readonly field: string | null
}

function itemPlace(section: 'score' | 'round' | 'intervention', index: number, { name, field }: Names): Place {
  return {
    section,
    index,
    name: typeof name === 'string' ? shortened(name, NAME) : null,
    field: field === null ? null : shortened(field, NAME),
  }
}
