import type { CatalogueFilter } from '../../analysis/catalogueFilter.ts'
import { CLASSES, isInterventionClass, type InterventionClass } from '../../analysis/classes.ts'

/** The ways to look at the catalogue. */
export const PARTS = ['stairs', 'table', 'matrix', 'competences', 'components', 'overlaps'] as const

export type Part = (typeof PARTS)[number]

/** What the catalogue is set to; all of it is in the address. */
export interface CataloguePlace {
  readonly part: Part
  readonly filter: CatalogueFilter
  readonly search: string
  /** What the cards of the staircase are coloured by. */
  readonly colour: InterventionClass
  /** What the interventions on a step are grouped by; null for no groups. */
  readonly group: InterventionClass | null
  /** The step that is looked at alone. */
  readonly step: string | null
  /** Of the matrix. */
  readonly rows: InterventionClass
  readonly columns: InterventionClass
  /** What is picked in a part: a cell, a competence, a component, an overlap; each part has its own text for it. */
  readonly pick: string | null
}

export const FIRST_PLACE: CataloguePlace = {
  part: 'stairs',
  filter: {},
  search: '',
  colour: 'prevention',
  group: null,
  step: null,
  rows: 'step',
  columns: 'ages',
  pick: null,
}

/** As long as a search may be, in characters. */
export const MAX_SEARCH = 200

// Addresses are in Danish, whatever the language of the page.
const PART_SLUGS: Readonly<Record<Part, string>> = {
  stairs: 'trappe',
  table: 'tabel',
  matrix: 'matrix',
  competences: 'kompetencer',
  components: 'komponenter',
  overlaps: 'overlap',
}
const CLASS_SLUGS: Readonly<Record<InterventionClass, string>> = {
  step: 'trin',
  prevention: 'forebyggelse',
  types: 'type',
  areas: 'forankring',
  administration: 'forvaltning',
  unit: 'enhed',
  actors: 'aktoer',
  ages: 'alder',
  targetGroups: 'maalgruppe',
  settings: 'sted',
  themes: 'tema',
  legalBases: 'lov',
  statuses: 'status',
  parents: 'foraeldre',
  method: 'metode',
  needs: 'kraever',
  holds: 'har',
  components: 'komponent',
}
const KEYS = {
  part: 'del',
  search: 'soeg',
  colour: 'farve',
  group: 'gruppe',
  step: 'paa',
  rows: 'raekker',
  columns: 'kolonner',
  pick: 'valgt',
} as const

/** What an address says; where it says nothing that is known here, it is as at first. */
export function placeFrom(query: string): CataloguePlace {
  const settings = new URLSearchParams(query)
  const classOf = (key: string) => CLASSES.find((each) => CLASS_SLUGS[each] === settings.get(key))
  const filter = CLASSES.flatMap((each) => {
    const values = settings.getAll(CLASS_SLUGS[each])
    return values.length === 0 ? [] : [[each, [...new Set(values)]] as const]
  })
  return {
    part: PARTS.find((each) => PART_SLUGS[each] === settings.get(KEYS.part)) ?? FIRST_PLACE.part,
    filter: Object.fromEntries(filter),
    search: (settings.get(KEYS.search) ?? '').slice(0, MAX_SEARCH),
    colour: classOf(KEYS.colour) ?? FIRST_PLACE.colour,
    group: classOf(KEYS.group) ?? null,
    step: settings.get(KEYS.step),
    rows: classOf(KEYS.rows) ?? FIRST_PLACE.rows,
    columns: classOf(KEYS.columns) ?? FIRST_PLACE.columns,
    pick: settings.get(KEYS.pick),
  }
}

/** The query of an address that says this; what is as at first is left out. */
export function queryOf(place: CataloguePlace): string {
  const settings = new URLSearchParams()
  if (place.part !== FIRST_PLACE.part) settings.set(KEYS.part, PART_SLUGS[place.part])
  for (const [by, values] of Object.entries(place.filter)) {
    if (isInterventionClass(by)) for (const value of values) settings.append(CLASS_SLUGS[by], value)
  }
  if (place.search !== '') settings.set(KEYS.search, place.search)
  for (const key of ['colour', 'group', 'rows', 'columns'] as const) {
    const by = place[key]
    if (by !== null && by !== FIRST_PLACE[key]) settings.set(KEYS[key], CLASS_SLUGS[by])
  }
  if (place.step !== null) settings.set(KEYS.step, place.step)
  if (place.pick !== null) settings.set(KEYS.pick, place.pick)
  return settings.toString()
}
