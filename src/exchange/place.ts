import { shortened } from './graphemes.ts'
import { isObject } from './json.ts'

/** Where in a file something lies, in the terms of the field, for a view to put into words. */
export interface Place {
  readonly section: 'file' | 'details' | ItemSection
  /** Which of its list in the file, from 0; null for the file, its details, and a snapshot in a file of its own. */
  readonly index: number | null
  /** The component's id, the round's room code, the list's id, or a name, shortened; null where there is none. */
  readonly name: string | null
  /** The name of the field in the file, dotted for what lies within: 'holds.0.where'; null when all of it is meant. */
  readonly field: string | null
  /** The name of the component that the field of a snapshot is about, shortened; not there where there is none. */
  readonly component?: string
}

/** One of the items of a list of the assessment. */
export type ItemSection = 'score' | 'round' | 'intervention' | 'list' | 'method' | 'overlap' | 'action' | 'snapshot'

const SECTIONS: readonly Place['section'][] = [
  'file',
  'details',
  'score',
  'round',
  'intervention',
  'list',
  'method',
  'overlap',
  'action',
  'snapshot',
]

/** The lists of an assessment, and what their items are. */
export const SECTION_OF_LIST = {
  scores: 'score',
  rounds: 'round',
  interventions: 'intervention',
  lists: 'list',
  methods: 'method',
  overlapAnswers: 'overlap',
  actions: 'action',
  snapshots: 'snapshot',
} as const satisfies Readonly<Record<string, ItemSection>>

/** What people know an item by. */
const NAME_OF: Readonly<Record<ItemSection, (item: Readonly<Record<string, unknown>>) => unknown>> = {
  score: (item) => item['component'],
  round: (item) => item['tag'],
  intervention: (item) => item['name'],
  list: (item) => item['list'],
  method: (item) => item['name'],
  overlap: ({ sides }) => (Array.isArray(sides) && isObject(sides[0]) ? sides[0]['name'] : null),
  action: (item) => item['text'],
  snapshot: (item) => item['name'],
}

/** The longest name that a message repeats. */
const NAME = 80

export function filePlace(field: string): Place {
  return { section: 'file', index: null, name: null, field: shortened(field, NAME) }
}

export function detailsPlace(field: string): Place {
  return { section: 'details', index: null, name: null, field: shortened(field, NAME) }
}

export function scorePlace(score: unknown, index: number, field: string | null): Place {
  return placeOfItems('score')(score, index, field)
}

export function roundPlace(round: unknown, index: number, field: string | null): Place {
  return placeOfItems('round')(round, index, field)
}

export function interventionPlace(intervention: unknown, index: number, field: string | null): Place {
  return placeOfItems('intervention')(intervention, index, field)
}

export function listPlace(list: unknown, index: number, field: string | null): Place {
  return placeOfItems('list')(list, index, field)
}

export function methodPlace(method: unknown, index: number, field: string | null): Place {
  return placeOfItems('method')(method, index, field)
}

export function overlapPlace(answer: unknown, index: number, field: string | null): Place {
  return placeOfItems('overlap')(answer, index, field)
}

export function actionPlace(action: unknown, index: number, field: string | null): Place {
  return placeOfItems('action')(action, index, field)
}

export function snapshotPlace(snapshot: unknown, index: number, field: string | null): Place {
  return placeOfItems('snapshot')(snapshot, index, field)
}

/** A place of a snapshot that is in no list, but in a file of its own. */
export function alone(place: Place): Place {
  return { ...place, index: null }
}

function placeOfItems(section: ItemSection): (item: unknown, index: number, field: string | null) => Place {
  return (item, index, field) => {
    const name = isObject(item) ? NAME_OF[section](item) : null
    return {
      section,
      index,
      name: typeof name === 'string' ? shortened(name, NAME) : null,
      field: field === null ? null : shortened(field, NAME),
      ...(section === 'snapshot' && field !== null ? componentWithin(item, field) : {}),
    }
  }
}

/**
 * By the snapshot's own framework: it is called so there, whatever it is called here. Of what is wrong with an item as a
 * whole nothing is told: which of two of one component is meant, its number says.
 */
function componentWithin(snapshot: unknown, field: string): Pick<Place, 'component'> {
  const [, path = '', index = ''] = /^(scores|round\.published|round\.settled)\.(\d+)\.(?!component$)/.exec(field) ?? []
  if (path === '') return {}
  const id = within(snapshot, [...path.split('.'), index, 'component'])
  const components = within(snapshot, ['framework', 'components'])
  const known: unknown = Array.isArray(components) ? components.find((each) => isObject(each) && each['id'] === id) : null
  const name = isObject(known) ? known['name'] : null
  return typeof name === 'string' ? { component: shortened(name, NAME) } : {}
}

function within(value: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>((inner, key) => {
    if (Array.isArray(inner)) return inner[Number(key)]
    return isObject(inner) ? inner[key] : null
  }, value)
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
  const section = isListName(branch) ? SECTION_OF_LIST[branch] : null
  return section === null ? detailsPlace(path.join('.')) : placeOfItems(section)(item, index, field)
}

function isListName(name: string | number): name is keyof typeof SECTION_OF_LIST {
  return Object.hasOwn(SECTION_OF_LIST, name)
}

/** The order in which a file holds what its places name. */
export function byPlace(a: Place, b: Place): number {
  return SECTIONS.indexOf(a.section) - SECTIONS.indexOf(b.section) || (a.index ?? 0) - (b.index ?? 0)
}
