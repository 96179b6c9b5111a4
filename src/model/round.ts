import type { ComponentId } from '../framework/framework.ts'
import { newAgenda, type AgendaItem } from './agenda.ts'
import type { GroupKind, Published } from './published.ts'

/** One person's answers, without a name or a time. */
export interface Participant {
  /** The text of the answer code without hyphens; with '+2' after it when a second person has the same one. */
  readonly id: string
  /** Level of the steering chain; null when not told. */
  readonly chain: string | null
  /** Professional field; null when not told. */
  readonly field: string | null
  /** One for each of the round's components, in their order: a level of the scale; 0 is no vote. */
  readonly values: readonly number[]
}

/** A show of hands: votes of people who gave no answers of their own. */
export interface Tally {
  readonly component: ComponentId
  /** How many hands for each level, lowest first. */
  readonly counts: readonly number[]
}

/** What the room agreed on after the talk about one component. */
export interface Settled {
  readonly component: ComponentId
  /** 'unknown': looked at, and not known; null: only a decision was taken. */
  readonly value: number | 'unknown' | null
  readonly target: number | null
  /** One sentence why. */
  readonly why: string
  /** What was decided to do; '' for nothing. */
  readonly decision: string
}

/** One round of rating apart and seeing together. */
export interface Round {
  readonly id: string
  /** From 1, in the order in which they were made. */
  readonly number: number
  /** The room code, two characters: new for each round, so that no code counts twice. */
  readonly tag: string
  /** The components to rate, in the order of the walk through the circle. */
  readonly components: readonly ComponentId[]
  /** Who takes part: levels of the steering chain, and fields. */
  readonly chain: readonly string[]
  readonly fields: readonly string[]
  /** How many are expected; null when nobody knows. */
  readonly expected: number | null
  /** The smallest group whose answers may be shown, at least 3. */
  readonly minimumGroupSize: number
  /** Locked by the first reveal, and by an earlier round with the same people. */
  readonly groups: GroupKind
  /** The earlier round that had the same people; null when there is none. */
  readonly samePeopleAs: string | null
  readonly agenda: readonly AgendaItem[]
  /** The facilitator's own; never shared. */
  readonly note: string
  /** In the order of their ids, never that of arrival. */
  readonly participants: readonly Participant[]
  readonly tallies: readonly Tally[]
  /** Came after the first reveal: not counted yet. */
  readonly waiting: readonly Participant[]
  /** What was shown of each component that has been revealed, in the order of the reveals. */
  readonly published: readonly Published[]
  readonly settled: readonly Settled[]
  /** ISO 8601, in UTC; null while it goes on. */
  readonly closedAt: string | null
  /** How many had taken part, when the single answers are no longer here; null while they are. */
  readonly people: number | null
}

/** What the facilitator chooses when a round is set up. */
export type RoundSetup = Pick<
  Round,
  'components' | 'chain' | 'fields' | 'expected' | 'minimumGroupSize' | 'groups' | 'samePeopleAs' | 'agenda'
>

/** No group smaller than this is ever shown. */
export const LOWEST_MINIMUM = 3

export const ROUND_LIMITS = { rounds: 100, participants: 1000, expected: 1000, minutes: 600, number: 1023 } as const

/** @param identity - `tag` and `id` are new and random, `number` is one above the last round's */
export function newRound(setup: RoundSetup, identity: Pick<Round, 'id' | 'number' | 'tag'>): Round {
  return {
    ...identity,
    ...setup,
    note: '',
    participants: [],
    tallies: [],
    waiting: [],
    published: [],
    settled: [],
    closedAt: null,
    people: null,
  }
}

/** The choices of a first round: all components, everybody, the framework's minimum. */
export function firstSetup(given: Pick<RoundSetup, 'components' | 'chain' | 'fields' | 'minimumGroupSize'>): RoundSetup {
  return { ...given, expected: null, groups: 'leaders-staff', samePeopleAs: null, agenda: newAgenda() }
}

/** The choices for another round with the same people. */
export function setupAgain(round: Round): RoundSetup {
  const { id, components, chain, fields, expected, minimumGroupSize, groups, agenda } = round
  return { components, chain, fields, expected, minimumGroupSize, groups, samePeopleAs: id, agenda }
}

export function isRevealed({ published }: Round, component: ComponentId): boolean {
  return published.some((each) => each.component === component)
}

/** Once anything has been shown, answers are frozen: later ones wait. */
export function isFrozen({ published }: Round): boolean {
  return published.length > 0
}

/** Takes answers in: counted before the first reveal, waiting after it; none when the round is closed. */
export function withAnswers(round: Round, more: readonly Participant[]): Round {
  if (isOver(round)) return round
  const list = isFrozen(round) ? 'waiting' : 'participants'
  return { ...round, [list]: sorted([...round[list], ...more]) }
}

/** Counts the answers that wait, for all components at once, and what may then be shown. */
export function withWaitingCounted(round: Round, republish: (round: Round) => readonly Published[]): Round {
  const counted = { ...round, participants: sorted([...round.participants, ...round.waiting]), waiting: [] }
  return { ...counted, published: republish(counted) }
}

/** Sets the hands of one component; nothing when it has been revealed, or the round is closed. All zero takes them away. */
export function withTally(round: Round, tally: Tally): Round {
  if (isRevealed(round, tally.component) || isOver(round)) return round
  const others = round.tallies.filter(({ component }) => component !== tally.component)
  const isEmpty = tally.counts.every((count) => count === 0)
  return { ...round, tallies: inOrderOf(round.components, isEmpty ? others : [...others, tally]) }
}

/** Reveals: what was shown once stays as it was. Nothing where the single answers are no longer here to be counted. */
export function withPublished(round: Round, published: readonly Published[]): Round {
  if (round.people !== null) return round
  const fresh = published.filter(({ component }) => !isRevealed(round, component))
  return fresh.length === 0 ? round : { ...round, published: [...round.published, ...fresh] }
}

export function settledOf(round: Round, component: ComponentId): Settled | null {
  return round.settled.find((each) => each.component === component) ?? null
}

export function withSettled(round: Round, settled: Settled): Round {
  const others = round.settled.filter(({ component }) => component !== settled.component)
  return { ...round, settled: inOrderOf(round.components, [...others, settled]) }
}

/** Takes back the level and target that were settled; without a reason or a decision nothing is left of it. */
export function withoutSettled(round: Round, component: ComponentId): Round {
  const settled = settledOf(round, component)
  if (settled === null) return round
  const isEmpty = settled.why === '' && settled.decision === ''
  const others = round.settled.filter((each) => each !== settled)
  const left = isEmpty ? others : [...others, { ...settled, value: null, target: null }]
  return { ...round, settled: inOrderOf(round.components, left) }
}

/** How many have answered, by code, on paper or here; hands not among them. */
export function countAnswered({ participants, people }: Round): number {
  return people ?? participants.length
}

/** How many take part: those with answers of their own, and the most hands that went up for one component. */
export function countPeople(round: Round): number {
  const hands = round.tallies.map(({ counts }) => counts.reduce((sum, count) => sum + count, 0))
  return countAnswered(round) + Math.max(0, ...hands)
}

/** The round without anybody's single answers: what was published and settled, and how many took part. */
export function withoutAnswers(round: Round): Round {
  return { ...round, people: countPeople(round), participants: [], tallies: [], waiting: [], note: '' }
}

/** Whether nothing is taken in any more. */
function isOver({ closedAt, people }: Round): boolean {
  return closedAt !== null || people !== null
}

function sorted(participants: readonly Participant[]): readonly Participant[] {
  return participants.toSorted((a, b) => (a.id < b.id ? -1 : 1))
}

function inOrderOf<T extends { readonly component: ComponentId }>(
  components: readonly ComponentId[],
  list: readonly T[],
): readonly T[] {
  return list.toSorted((a, b) => components.indexOf(a.component) - components.indexOf(b.component))
}
