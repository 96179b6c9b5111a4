// As many interventions as a large municipality has, or more: the same for the same seed.
import { builtInLists, builtInMethods, type ListId } from '../src/framework/catalogue.ts'
import { builtInFramework as framework, walkOf } from '../src/framework/framework.ts'
import { newIntervention, type Intervention } from '../src/model/intervention.ts'

/** Gives the next number, from 0 to just below 1. */
type Draw = () => number

/** How often a thing is drawn beside the others. */
type Weights<T extends string> = Readonly<Record<T, number>>

const STEPS: Weights<string> = {
  universal: 30,
  preventive: 44,
  'home-based': 16,
  'kinship-care': 3,
  'foster-care': 4,
  'residential-care': 3,
}
const UNITS: Readonly<Record<string, readonly string[]>> = {
  'Børn og Læring': ['PPR', 'Dagtilbud Nord', 'Dagtilbud Syd', 'Klub og fritid', 'Skoleafdelingen', 'Ungdomsskolen'],
  'Social og Familie': ['Familiehuset', 'Familieafdelingen', 'Ungerådgivningen', 'Familieplejen', 'Kontaktpersonkorpset'],
  'Sundhed og Kultur': ['Sundhedsplejen', 'Tandplejen', 'Biblioteket', 'Sundhedshuset'],
  'Beskæftigelse og Unge': ['UU-vejledningen', 'Jobcenter Ung', 'SSP'],
}
const AREAS: Readonly<Record<string, readonly string[]>> = {
  'Børn og Læring': ['universal', 'special-education'],
  'Social og Familie': ['social'],
  'Sundhed og Kultur': ['health', 'civil-society'],
  'Beskæftigelse og Unge': ['universal', 'social'],
}
const TYPES: Weights<string> = { advice: 34, groups: 27, consultation: 12, 'civil-society': 8, blended: 11, other: 4, '': 4 }
const STATUSES: Weights<string> = { active: 80, pilot: 7, paused: 6, planned: 4, '': 3 }
const KINDS = ['Samtaler', 'Gruppe', 'Kursus', 'Sparring', 'Vejledning', 'Forløb', 'Netværk', 'Hjemmebesøg', 'Café', 'Værksted']
const FOR = [
  'for børn i to hjem',
  'for unge med angst',
  'til nye forældre',
  'for børn i sorg',
  'til pædagoger i vuggestuen',
  'for unge uden klub',
  'til familier med tvillinger',
  'for børn med skolefravær',
  'til plejeforældre',
  'for søskende',
  'i overgangen fra dagtilbud til skole',
  'til forældre med psykisk sygdom',
]
const PLACES = ['Nord', 'Syd', 'Øst', 'Vest', 'Midtbyen', 'Havnen', 'Bakkerne', 'Ådalen', 'Skovby', 'Strandby']

export interface Many {
  readonly count: number
  readonly seed?: number
}

/** Interventions that could be those of a municipality: most on steps 1 and 2, some things not told, ids 'm1', 'm2', … */
export function manyInterventions({ count, seed = 1 }: Many): readonly Intervention[] {
  const draw = drawing(seed)
  return Array.from({ length: count }, (_, index) => anIntervention(`m${index + 1}`, draw))
}

function anIntervention(id: string, draw: Draw): Intervention {
  const step = weighted(STEPS, draw)
  const method = draw() < 0.4 ? oneOf(builtInMethods.map(({ name }) => name), draw) : ''
  const administration = oneOf(Object.keys(UNITS), draw)
  const type = weighted(TYPES, draw)
  const status = weighted(STATUSES, draw)
  return {
    ...newIntervention(id, nameOf(method, draw), step),
    reference: draw() < 0.5 ? `${id.slice(1)}/26` : '',
    method,
    prevention: oneOf([...framework.prevention, ...framework.prevention, null], draw),
    type: type === '' ? null : type,
    area: draw() < 0.95 ? oneOf(AREAS[administration] ?? [], draw) : null,
    administration,
    unit: oneOf(UNITS[administration] ?? [], draw),
    actors: some('actors', 2, draw),
    ages: some('ages', 4, draw),
    targetGroups: some('targetGroups', 2, draw),
    setting: maybe('settings', draw),
    theme: maybe('themes', draw),
    legalBasis: maybe('legalBases', draw),
    needs: method === '' ? [] : [method],
    holds: method === '' || draw() < 0.3 ? [] : [{ competence: method, where: administration, people: 1 + Math.floor(draw() * 9) }],
    capacity: draw() < 0.7 ? 10 * Math.ceil(draw() * 20) : null,
    staffing: draw() < 0.6 ? Math.round(draw() * 60) / 10 : null,
    includesParents: oneOf([true, false, null], draw),
    startYear: draw() < 0.8 ? 2005 + Math.floor(draw() * 21) : null,
    status: status === '' ? null : status,
    components: draw() < 0.5 ? [oneOf(walkOf(framework), draw).id] : [],
  }
}

function nameOf(method: string, draw: Draw): string {
  const thing = method === '' ? oneOf(KINDS, draw) : method
  const whom = draw() < 0.85 ? ` ${oneOf(FOR, draw)}` : ''
  return `${thing}${whom}${draw() < 0.4 ? `, ${oneOf(PLACES, draw)}` : ''}`
}

function some(list: ListId, most: number, draw: Draw): readonly string[] {
  const terms = builtInLists[list]
  const from = Math.floor(draw() * terms.length)
  return terms.slice(from, from + Math.floor(draw() * (most + 1)))
}

function maybe(list: ListId, draw: Draw): string | null {
  return draw() < 0.9 ? oneOf(builtInLists[list], draw) : null
}

function oneOf<T>(things: readonly T[], draw: Draw): T {
  const thing = things[Math.floor(draw() * things.length)]
  if (thing === undefined) throw new RangeError('nothing to draw from')
  return thing
}

function weighted<T extends string>(weights: Weights<T>, draw: Draw): T {
  const entries = Object.entries(weights) as [T, number][]
  return oneOf(entries.flatMap(([thing, weight]) => Array.from({ length: weight }, () => thing)), draw)
}

/** The mulberry32 generator by Tommy Ettinger, in the public domain. */
function drawing(seed: number): Draw {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}
