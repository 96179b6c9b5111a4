import { LEADERS, STAFF, type Published, type PublishedGroup, type PublishedLevel, type PublishedVotes } from '../model/published.ts'
import type { GapMeasure } from './gap.ts'
import { addCounts, total, type Counts } from './histogram.ts'
import { resultOf, type Result } from './result.ts'
import { isOpenVote, suppressDivided, type DividedGroup, type Group, type GroupStatus, type Limits } from './suppression.ts'

export interface GroupCounts {
  readonly id: string
  readonly counts: Counts
  /** How many of the round are in it, whether or not they voted on this component; as many as voted when it is left out. */
  readonly members?: number
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
  /** How many of the room's votes are hands: everybody has seen them, so they can be taken from any sum. */
  readonly hands: number
  /** How many take part in the round, whether or not they voted on this component. */
  readonly people: number
}

export interface PublishRules {
  readonly limits: Limits
  readonly gapMeasure: GapMeasure
}

/** What may be shown of some votes, of whichever component. */
export type Showable = Omit<Published, 'component'>

interface DividedCounts extends GroupCounts {
  readonly levels: readonly GroupCounts[]
}

/** What may be shown of the votes on one component with all that follows from it, and nothing else. */
export function publishCounts(votes: ComponentCounts, { limits, gapMeasure }: PublishRules): Result {
  return resultOf(showable(votes, limits), gapMeasure)
}

/** What may be shown of the votes on one component, and nothing else. */
export function showable(votes: ComponentCounts, limits: Limits): Showable {
  const isOpen = isOpenVote(votes.people, limits)
  const groups = isOpen ? [] : groupsOf(votes, limits)
  const room = votesOf(votes.room, roomStatus(votes, limits))
  const isAnyHidden = isOpen || [room, ...groups].some(({ status }) => status === 'hidden')
  const unstated = isAnyHidden ? null : votes.unstated
  return { groupKind: votes.partition.kind, room, groups, isOpenVote: isOpen, unstated }
}

function roomStatus(votes: ComponentCounts, limits: Limits): GroupStatus {
  if (total(votes.room) === 0) return 'empty'
  return isRoomShown(votes, limits) ? 'shown' : 'small'
}

/** The room less its hands is what was answered apart: where there are hands, nothing of that or a whole group. */
function isRoomShown({ room, hands }: ComponentCounts, { kTotal, kGroup }: Limits): boolean {
  const apart = total(room) - hands
  return total(room) >= kTotal && (hands === 0 || apart === 0 || apart >= kGroup)
}

function groupsOf(votes: ComponentCounts, limits: Limits): readonly PublishedGroup[] {
  const groups = dividedCounts(votes)
  const sized = groups.map((group) => ({
    ...sizeOf(group, limits),
    levels: group.levels.map((level) => sizeOf(level, limits)),
  }))
  const { groups: statuses } = suppressDivided([...sized, ...besideHands(votes, sized, limits)], total(votes.room), limits)
  return groups.map((group, index) => {
    const found = statuses[index]
    const levels = group.levels.map((level, place) => publishedLevel(level, found?.levels[place]?.status))
    return { ...publishedLevel(group, found?.status), levels }
  })
}

/**
 * Those who answered apart and stated no group, where only hands would cover them: few of them count as a small group,
 * which hides another with it.
 */
function besideHands(
  { unstated, hands }: ComponentCounts,
  groups: readonly { readonly n: number }[],
  { kGroup }: Limits,
): readonly DividedGroup[] {
  const n = unstated - hands
  const isAlone = hands > 0 && n > 0 && n < kGroup && groups.every((group) => group.n === 0 || group.n >= kGroup)
  return isAlone ? [{ id: '', n, levels: [] }] : []
}

function dividedCounts({ room, partition }: ComponentCounts): readonly DividedCounts[] {
  if (partition.kind === 'fields') return partition.fields.map((field) => ({ ...field, levels: [] }))
  const sideOf = (id: string, levels: readonly GroupCounts[]) => {
    const all = levels.map(({ counts }) => counts)
    const members = levels.reduce((sum, level) => sum + membersOf(level), 0)
    return { id, counts: addCounts(all, room.length), members, levels }
  }
  return [sideOf(LEADERS, partition.leaders), sideOf(STAFF, partition.staff)]
}

function sizeOf(group: GroupCounts, { kGroup }: Limits): Group {
  const n = total(group.counts)
  const members = membersOf(group)
  return { id: group.id, n, isFewSilent: n === 0 && members > 0 && members < kGroup }
}

function membersOf({ counts, members = total(counts) }: GroupCounts): number {
  return members
}

function publishedLevel({ id, counts }: GroupCounts, status: GroupStatus | undefined): PublishedLevel {
  return { id, ...votesOf(counts, status) }
}

function votesOf(counts: Counts, status: GroupStatus | undefined): PublishedVotes {
  if (status === 'empty') return { status, counts: null }
  return status === 'shown' ? { status, counts: [...counts] } : { status: 'hidden', counts: null }
}
