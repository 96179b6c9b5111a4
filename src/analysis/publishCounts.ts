import { flagsOf, patternOf, type Flags, type Pattern } from './flags.ts'
import { levelGap, type GapMeasure } from './gap.ts'
import { addCounts, total, type Counts } from './histogram.ts'
import { measuresOf, type Measures } from './measures.ts'
import { isOpenVote, suppressDivided, type GroupStatus, type Limits } from './suppression.ts'

export interface GroupCounts {
  readonly id: string
  readonly counts: Counts
}

/** The one way in which a round divides its people, in the framework's order. */
export type Partition =
  | { readonly kind: 'fields'; readonly fields: readonly GroupCounts[] }
  /** Of either the levels that it is made of. */
  | { readonly kind: 'leaders-staff'; readonly leaders: readonly GroupCounts[]; readonly staff: readonly GroupCounts[] }

/** The votes on one component: everything that must not leave the analysis as it is. */
export interface ComponentCounts {
  readonly room: Counts
  readonly partition: Partition
  /** How many of the room's votes are of people who did not state their group. */
  readonly unstated: number
  /** How many take part in the round, whether or not they voted on this component. */
  readonly people: number
}

export interface PublishRules {
  readonly limits: Limits
  readonly gapMeasure: GapMeasure
}

/** Too few votes, or small ones could be worked out: people are told the same of both, and no number. */
interface Hidden {
  readonly status: 'hidden'
}

interface Empty {
  readonly status: 'empty'
}

export interface Shown {
  readonly status: 'shown'
  readonly n: number
  readonly counts: Counts
  readonly measures: Measures
}

/** Flags are of the room only: a lone voice in a group would be a person. */
export type PublishedRoom =
  | (Shown & { readonly flags: Flags | null; readonly pattern: Pattern | null })
  | Hidden
  | Empty

export type PublishedLevel = { readonly id: string } & (Shown | Hidden | Empty)

/** A field, or leaders or staff with their levels. */
export type PublishedGroup = PublishedLevel & { readonly levels: readonly PublishedLevel[] }

/** All that may be shown of one component, anywhere. */
export interface PublishedCounts {
  readonly room: PublishedRoom
  /** In the framework's order; none in an open vote. */
  readonly groups: readonly PublishedGroup[]
  /** Too few people take part for any groups. */
  readonly isOpenVote: boolean
  /** How many did not state their group; null where that would tell the size of a hidden one. */
  readonly unstated: number | null
  /** Leaders above staff, in levels; null unless both are shown. */
  readonly levelGap: number | null
}

/** The ids of the two sides of the steering chain, in what is published. */
const [LEADERS, STAFF] = ['leaders', 'staff'] as const

interface DividedCounts extends GroupCounts {
  readonly levels: readonly GroupCounts[]
}

/** What may be shown of the votes on one component, and nothing else. */
export function publishCounts(votes: ComponentCounts, { limits, gapMeasure }: PublishRules): PublishedCounts {
  const isOpen = isOpenVote(votes.people, limits)
  const groups = isOpen ? [] : groupsOf(votes, limits)
  const isSide = votes.partition.kind === 'leaders-staff'
  const gap = isSide ? levelGap(shownCounts(groups, LEADERS), shownCounts(groups, STAFF), gapMeasure) : null
  const room = roomOf(votes.room, limits, gap)
  const isAnyHidden = isOpen || [room, ...groups].some(({ status }) => status === 'hidden')
  return { room, groups, isOpenVote: isOpen, unstated: isAnyHidden ? null : votes.unstated, levelGap: gap }
}

function groupsOf(votes: ComponentCounts, limits: Limits): readonly PublishedGroup[] {
  const groups = dividedCounts(votes)
  const sized = groups.map((group) => ({ ...sizeOf(group), levels: group.levels.map(sizeOf) }))
  const { groups: statuses } = suppressDivided(sized, total(votes.room), limits)
  return groups.map((group, index) => {
    const found = statuses[index]
    const levels = group.levels.map((level, place) => publishedLevel(level, found?.levels[place]?.status))
    return { ...publishedLevel(group, found?.status), levels }
  })
}

function dividedCounts({ room, partition }: ComponentCounts): readonly DividedCounts[] {
  if (partition.kind === 'fields') return partition.fields.map((field) => ({ ...field, levels: [] }))
  const sideOf = (id: string, levels: readonly GroupCounts[]) => {
    const all = levels.map(({ counts }) => counts)
    return { id, counts: addCounts(all, room.length), levels }
  }
  return [sideOf(LEADERS, partition.leaders), sideOf(STAFF, partition.staff)]
}

function sizeOf({ id, counts }: GroupCounts): { readonly id: string; readonly n: number } {
  return { id, n: total(counts) }
}

function publishedLevel({ id, counts }: GroupCounts, status: GroupStatus | undefined): PublishedLevel {
  if (status === 'empty') return { id, status }
  return { id, ...(status === 'shown' ? shownOf(counts) : HIDDEN) }
}

function roomOf(counts: Counts, { kTotal }: Limits, gap: number | null): PublishedRoom {
  const n = total(counts)
  if (n === 0) return { status: 'empty' }
  const shown = n >= kTotal ? shownOf(counts) : HIDDEN
  if (shown.status === 'hidden') return shown
  const flags = flagsOf(counts, gap)
  return { ...shown, flags, pattern: patternOf(flags) }
}

const HIDDEN: Hidden = { status: 'hidden' }

function shownOf(counts: Counts): Shown | Hidden {
  const measures = measuresOf(counts)
  return measures === null ? HIDDEN : { status: 'shown', n: total(counts), counts: [...counts], measures }
}

function shownCounts(groups: readonly PublishedGroup[], id: string): Counts | null {
  const group = groups.find((each) => each.id === id)
  return group?.status === 'shown' ? group.counts : null
}
