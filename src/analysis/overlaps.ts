import type { Method } from '../framework/catalogue.ts'
import type { Intervention } from '../model/intervention.ts'
import type { OverlapAnswer, OverlapVerdict } from '../model/overlap.ts'
import { overlapMemory, type OverlapMemory } from '../model/overlapAnswers.ts'
import { clustersOf } from './clusters.ts'
import { methodIndex } from './methods.ts'
import { visitByName, visitByUse, type Visit } from './overlapCandidates.ts'
import { haveOtherPeople } from './overlapFacts.ts'
import { areOpposed, sameThing, sameUse, type Link } from './overlapLinks.ts'
import { profilesOf, type Profile } from './overlapProfile.ts'
import { reasonsOf, type OverlapReason } from './overlapReasons.ts'

export type { OverlapReason } from './overlapReasons.ts'

export type OverlapKind = Link['kind']

/** Interventions that are probably the same, or of the same use, in different places. */
export interface Overlap {
  /** The same as long as its first two interventions by id are; for addresses and lists. */
  readonly id: string
  readonly kind: OverlapKind
  /** Two or more, in the order of the list. */
  readonly interventions: readonly Intervention[]
  /** As typed, each once, in the order of the list; without those that are not told. */
  readonly administrations: readonly string[]
  /** The strongest first. */
  readonly reasons: readonly OverlapReason[]
  /** Above 0, at most 1: only for putting the surest first. */
  readonly certainty: number
  /** Whether there is something to ask that has not been answered. */
  readonly isOpen: boolean
  /**
   * Ids of the interventions by what has been said: those in one part are settled among each other, and the parts are
   * what is still to be told apart. One part when all is answered.
   */
  readonly parts: readonly (readonly string[])[]
  /** What has been said of all that is answered in it: 'same' only when all of it is; null when nothing is. */
  readonly verdict: Exclude<OverlapVerdict, 'different'> | null
}

export interface OverlapOptions {
  readonly methods: readonly Method[]
  readonly answers: readonly OverlapAnswer[]
}

/** With more members it is a field of work, not an overlap. */
const MOST_OF_ONE_USE = 12

/**
 * All overlaps in a list, the surest first, with what has been said of them. Interventions that are said to be
 * different are not in one overlap; what is settled otherwise is still there, closed.
 *
 * Nothing depends on the order of the list but the order in which things of one rank are told.
 */
export function overlapsIn(interventions: readonly Intervention[], { methods, answers }: OverlapOptions): readonly Overlap[] {
  const index = methodIndex(methods, interventions.map(({ method }) => method))
  const profiles = profilesOf(interventions, index).toSorted((a, b) => compare(a.content, b.content))
  const memory = overlapMemory({ interventions, overlapAnswers: answers })
  const context = { memory, order: new Map(interventions.map(({ id }, place) => [id, place])) }
  const alike = linksOf(profiles, visitByName, sameThing)
  const known = new Set(alike.map(keyOf))
  const used = linksOf(profiles, visitByUse, sameUse).filter((link) => !known.has(keyOf(link)))
  const things = groupsOf(alike, memory, areOpposed)
  const uses = groupsOf(used, memory, haveOtherUse).filter((group) => membersOf(group).length <= MOST_OF_ONE_USE)
  return [...things, ...uses].map((group) => overlapOf(group, context)).toSorted(bySurest)
}

interface Context {
  readonly memory: OverlapMemory
  readonly order: ReadonlyMap<string, number>
}

function linksOf(
  profiles: readonly Profile[],
  visitAll: (profiles: readonly Profile[], visit: Visit) => void,
  linkOf: (a: Profile, b: Profile) => Link | null,
): readonly Link[] {
  const links: Link[] = []
  visitAll(profiles, (one, other) => {
    const [a, b] = [profiles[one], profiles[other]]
    const link = a === undefined || b === undefined ? null : linkOf(a, b)
    if (link !== null) links.push(link)
  })
  return links
}

function groupsOf(
  links: readonly Link[],
  memory: OverlapMemory,
  areUnlike: (a: Profile, b: Profile) => boolean,
): readonly (readonly Link[])[] {
  const isSaidDifferent = (a: Profile, b: Profile) => memory(a.intervention.id, b.intervention.id) === 'different'
  const standing = links.filter(({ ends: [a, b] }) => !isSaidDifferent(a, b))
  const surest = standing.toSorted((a, b) => b.certainty - a.certainty)
  return clustersOf<Profile, Link>(surest, (a, b) => isSaidDifferent(a, b) || areUnlike(a, b))
}

function haveOtherUse(a: Profile, b: Profile): boolean {
  const [here, there] = [a.intervention, b.intervention]
  return haveOtherPeople(here, there) || (here.theme !== null && there.theme !== null && here.theme !== there.theme)
}

function overlapOf(group: readonly Link[], { memory, order }: Context): Overlap {
  const members = membersOf(group)
  const interventions = members
    .map(({ intervention }) => intervention)
    .toSorted((a, b) => (order.get(a.id) ?? 0) - (order.get(b.id) ?? 0))
  const said = group.map(({ ends: [a, b] }) => memory(a.intervention.id, b.intervention.id))
  const [first] = group
  const kind = group.every((link) => link.kind === 'listed-twice') ? 'listed-twice' : (first?.kind ?? 'same-thing')
  return {
    id: [kind, ...interventions.map(({ id }) => id).toSorted().slice(0, 2)].join(' '),
    kind: kind === 'listed-twice' && group.some((link) => link.kind === 'same-thing') ? 'same-thing' : kind,
    interventions,
    administrations: administrationsOf(interventions),
    reasons: reasonsOf(group, interventions),
    certainty: Math.max(...group.map(({ certainty }) => certainty)),
    isOpen: said.includes(null),
    parts: partsOf(interventions, memory),
    verdict: verdictOf(said),
  }
}

function membersOf(group: readonly Link[]): readonly Profile[] {
  return [...new Set(group.flatMap(({ ends }) => ends))]
}

function administrationsOf(interventions: readonly Intervention[]): readonly string[] {
  return [...new Set(interventions.map(({ administration }) => administration.trim()).filter((each) => each !== ''))]
}

/** Those of whom it has been said that they belong together. */
function partsOf(interventions: readonly Intervention[], memory: OverlapMemory): readonly (readonly string[])[] {
  const parts: string[][] = []
  for (const { id } of interventions) {
    const part = parts.find(([first = '']) => memory(first, id) !== null)
    if (part === undefined) parts.push([id])
    else part.push(id)
  }
  return parts
}

function verdictOf(said: readonly (OverlapVerdict | null)[]): Overlap['verdict'] {
  const told = said.filter((each) => each !== null)
  if (told.length === 0) return null
  return told.every((each) => each === 'same') ? 'same' : 'on-purpose'
}

function bySurest(a: Overlap, b: Overlap): number {
  const larger = b.interventions.length - a.interventions.length
  return b.certainty - a.certainty || larger || compare(a.id, b.id)
}

function keyOf({ ends: [a, b] }: Link): string {
  return [a.intervention.id, b.intervention.id].toSorted().join(' ')
}

function compare(a: string, b: string): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}

