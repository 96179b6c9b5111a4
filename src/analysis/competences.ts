import type { Intervention } from '../model/intervention.ts'
import type { Canonical } from './classes.ts'

/** A place where people have a competence. */
export interface CompetencePlace {
  /** As it was first written; '' when nothing is told of where. */
  readonly where: string
  /** null: not told how many. */
  readonly people: number | null
  /** Whether an intervention of that unit or administration uses it; null when the place is neither. */
  readonly isUsed: boolean | null
}

/** 'idle': somebody has it, and no intervention uses it. 'unstaffed': it is used, and it is not told who has it. */
export type CompetenceGap = 'idle' | 'unstaffed'

/** A competence or method, who has it, and what uses it. */
export interface Competence {
  readonly name: string
  /** Those with most people first. */
  readonly places: readonly CompetencePlace[]
  /** In all places together, of those that are told. */
  readonly people: number
  /** Interventions that have it as their method, or need it. */
  readonly users: readonly Intervention[]
  readonly gap: CompetenceGap | null
}

/** A competence of all interventions, where some of them are looked at. */
export interface ListedCompetence extends Competence {
  /** Its users among those. */
  readonly usersHere: readonly Intervention[]
}

/** Where, of all that interventions tell of, a competence is not used. */
export interface CompetenceAbsence {
  readonly administrations: readonly string[]
  readonly units: readonly string[]
  /** Ids of steps that have interventions. */
  readonly steps: readonly string[]
}

export type CompetenceOrder = 'people' | 'gap' | 'name'

interface Gathered {
  readonly places: Map<string, { readonly where: string; readonly people: number | null }>
  readonly users: Intervention[]
}

/**
 * All competences that interventions need or hold, and their methods, in the order in which they come.
 *
 * Several interventions tell of the same people: one place is counted once, by the largest number told of it. Where no
 * place is told, it is the intervention's unit, or else its administration.
 *
 * @param canonical - makes one of the names that a competence goes by
 */
export function competencesOf(interventions: readonly Intervention[], canonical: Canonical): readonly Competence[] {
  const gathered = new Map<string, Gathered>()
  const of = (text: string): Gathered | null => {
    const name = canonical(text)
    if (name === '') return null
    const known = gathered.get(name) ?? { places: new Map(), users: [] }
    gathered.set(name, known)
    return known
  }
  for (const each of interventions) {
    for (const text of [each.method, ...each.needs]) {
      const users = of(text)?.users
      if (users && users.at(-1) !== each) users.push(each)
    }
    for (const { competence, where, people } of each.holds) addPlace(of(competence), placeOf(each, where), people)
  }
  const known = new Set(interventions.flatMap(({ unit, administration }) => [keyOf(unit), keyOf(administration)]))
  return [...gathered].map(([name, { places, users }]) => competenceOf(name, { places, users }, known))
}

/**
 * The competences that some interventions tell of. People, places and gaps stay those of all: what is left out of sight
 * is not missing.
 *
 * @param all - of every intervention
 */
export function competencesAmong(
  all: readonly Competence[],
  found: readonly Intervention[],
  canonical: Canonical,
): readonly ListedCompetence[] {
  const here = new Set(found)
  const names = new Set(
    found.flatMap(({ method, needs, holds }) =>
      [method, ...needs, ...holds.map(({ competence }) => competence)].map(canonical),
    ),
  )
  return all.flatMap((each) =>
    names.has(each.name) ? [{ ...each, usersHere: each.users.filter((user) => here.has(user)) }] : [],
  )
}

/** Every administration, unit and step that interventions tell of: texts as first written, by what makes them one. */
export interface Whereabouts {
  readonly administrations: ReadonlyMap<string, string>
  readonly units: ReadonlyMap<string, string>
  readonly steps: ReadonlyMap<string, string>
}

export function whereaboutsOf(interventions: readonly Intervention[]): Whereabouts {
  const told = (textOf: (each: Intervention) => string): ReadonlyMap<string, string> => {
    const texts = new Map<string, string>()
    for (const each of interventions) {
      const key = keyOf(textOf(each))
      if (key !== '' && !texts.has(key)) texts.set(key, textOf(each).trim())
    }
    return texts
  }
  return {
    administrations: told(({ administration }) => administration),
    units: told(({ unit }) => unit),
    steps: told(({ step }) => step),
  }
}

/** Where a competence is not used, in the order in which interventions tell of it. */
export function absenceOf({ users }: Pick<Competence, 'users'>, { administrations, units, steps }: Whereabouts): CompetenceAbsence {
  const missing = (all: ReadonlyMap<string, string>, textOf: (each: Intervention) => string): readonly string[] => {
    const used = new Set(users.map((each) => keyOf(textOf(each))))
    return [...all].flatMap(([key, text]) => (used.has(key) ? [] : [text]))
  }
  return {
    administrations: missing(administrations, ({ administration }) => administration),
    units: missing(units, ({ unit }) => unit),
    steps: missing(steps, ({ step }) => step),
  }
}

/**
 * Competences in an order: most people first; those with a gap first, the most used or most held among them; by name.
 *
 * @param compare - of names, in the language of the page
 */
export function inOrder<C extends Competence>(
  competences: readonly C[],
  order: CompetenceOrder,
  compare: (first: string, second: string) => number,
): readonly C[] {
  const byName = (first: Competence, second: Competence) => compare(first.name, second.name)
  const byPeople = (first: Competence, second: Competence) => second.people - first.people || byName(first, second)
  if (order === 'name') return competences.toSorted(byName)
  if (order === 'people') return competences.toSorted(byPeople)
  return competences.toSorted(
    (first, second) =>
      urgency(second) - urgency(first) || second.users.length - first.users.length || byPeople(first, second),
  )
}

function urgency({ gap }: Competence): number {
  if (gap === null) return 0
  return gap === 'idle' ? 1 : 2
}

function competenceOf(name: string, { places, users }: Gathered, known: ReadonlySet<string>): Competence {
  const usedIn = new Set(users.flatMap(({ unit, administration }) => [keyOf(unit), keyOf(administration)]))
  const told = [...places].map(([key, place]) => ({
    ...place,
    isUsed: key !== '' && known.has(key) ? usedIn.has(key) : null,
  }))
  return {
    name,
    places: told.toSorted((first, second) => (second.people ?? -1) - (first.people ?? -1)),
    people: told.reduce((sum, { people }) => sum + (people ?? 0), 0),
    users,
    // A place with nobody has it no more than one that is not told.
    gap: gapOf(told.some(({ people }) => people !== 0), users.length > 0),
  }
}

/** Neither held nor used is no gap: nobody misses it. */
function gapOf(isHeld: boolean, isUsed: boolean): CompetenceGap | null {
  if (isHeld === isUsed) return null
  return isHeld ? 'idle' : 'unstaffed'
}

function addPlace(gathered: Gathered | null, where: string, people: number | null): void {
  const key = keyOf(where)
  const known = gathered?.places.get(key)
  const most = known && known.people !== null ? Math.max(known.people, people ?? 0) : people
  gathered?.places.set(key, { where: known?.where ?? where, people: most })
}

function placeOf({ unit, administration }: Intervention, where: string): string {
  return [where, unit, administration].map((text) => text.trim()).find((text) => text !== '') ?? ''
}

/** One place is written in many ways: case and spacing make no other place of it. */
function keyOf(text: string): string {
  return text.normalize('NFC').trim().replaceAll(/\s+/g, ' ').toLowerCase()
}
