import { LEADERS, STAFF, type GroupKind, type Published, type PublishedVotes } from '../model/published.ts'
import { flagsOf, patternOf, type Flags, type Pattern } from './flags.ts'
import { levelGap, type GapMeasure } from './gap.ts'
import { total, type Counts } from './histogram.ts'
import { measuresOf, type Measures } from './measures.ts'

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

/** Flags are of the room only: a lone voice in a group would be a person. Whether there is one is told by the pattern. */
export type RoomResult =
  | (Shown & { readonly flags: Flags | null; readonly pattern: Pattern | null })
  | Hidden
  | Empty

export type ShownRoom = Extract<RoomResult, { readonly status: 'shown' }>

export type LevelResult = { readonly id: string } & (Shown | Hidden | Empty)

/** A field, or leaders or staff with their levels. */
export type GroupResult = LevelResult & { readonly levels: readonly LevelResult[] }

/** What was published of one component, with the measures and flags that follow from it. */
export interface Result {
  /** What the groups are. */
  readonly groupKind: GroupKind
  readonly room: RoomResult
  /** In the framework's order; none in an open vote, and all hidden where a lone voice is told. */
  readonly groups: readonly GroupResult[]
  readonly isOpenVote: boolean
  readonly unstated: number | null
  /** Leaders above staff, in levels; null unless both are shown, and where a lone voice is told. */
  readonly levelGap: number | null
}

/**
 * Reads from what was published all that can be said of it.
 *
 * Of whom a lone voice is must not follow from the figures of a group: where it is told, no group is shown. Where leaders
 * and staff lie so far apart that this is told instead, the levels that they are made of are hidden, and so is who is not
 * on a side.
 */
export function resultOf(published: Omit<Published, 'component'>, gapMeasure: GapMeasure = 'mean'): Result {
  const { groupKind, isOpenVote, unstated } = published
  const groups = published.groups.map(({ id, levels, ...votes }) => ({
    id,
    ...votesResult(votes),
    levels: levels.map(({ id: level, ...each }) => ({ id: level, ...votesResult(each) })),
  }))
  const isSides = groupKind === 'leaders-staff'
  const gap = isSides ? levelGap(shownCounts(groups, LEADERS), shownCounts(groups, STAFF), gapMeasure) : null
  const room = roomResult(published.room, gap)
  if (!hasLoneVoice(room)) return { groupKind, room, groups, isOpenVote, unstated, levelGap: gap }
  const isTold = room.pattern === 'lone-voice'
  return {
    groupKind,
    room,
    groups: groups.map((group) => (isTold ? hiddenGroup(group) : { ...group, levels: group.levels.map(hiddenLevel) })),
    isOpenVote,
    unstated: null,
    levelGap: isTold ? null : gap,
  }
}

function hasLoneVoice(room: RoomResult): room is ShownRoom {
  return room.status === 'shown' && room.flags !== null && room.flags.loneVoice !== null
}

/** Also where nobody is in it: that tells who is in the others. */
function hiddenLevel({ id }: LevelResult): LevelResult {
  return { id, status: 'hidden' }
}

function hiddenGroup({ id, levels }: GroupResult): GroupResult {
  return { id, status: 'hidden', levels: levels.map(hiddenLevel) }
}

function roomResult(votes: PublishedVotes, gap: number | null): RoomResult {
  const result = votesResult(votes)
  if (result.status !== 'shown') return result
  const flags = flagsOf(result.counts, gap)
  return { ...result, flags, pattern: patternOf(flags) }
}

function votesResult({ status, counts }: PublishedVotes): Shown | Hidden | Empty {
  if (status === 'empty') return { status }
  const measures = status === 'shown' && counts !== null ? measuresOf(counts) : null
  if (measures === null || counts === null) return { status: 'hidden' }
  return { status: 'shown', n: total(counts), counts, measures }
}

function shownCounts(groups: readonly GroupResult[], id: string): Counts | null {
  const group = groups.find((each) => each.id === id)
  return group?.status === 'shown' ? group.counts : null
}
