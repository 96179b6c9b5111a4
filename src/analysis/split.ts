import { LEADERS, STAFF } from '../model/published.ts'
import type { Counts } from './histogram.ts'
import type { Result, Shown } from './result.ts'

/**
 * The two levels that the room is split between, for their texts to be read side by side: the lower first.
 *
 * Where leaders and staff lie apart, the level nearest to either's median; with two camps, the level that most in each
 * chose; with a lone voice, that level and the room's; where all agree, that one level; else the ends of the middle half of
 * the votes. Our own rule.
 *
 * @returns one level where that is the same; none where the room is not shown, or too few have voted to say
 */
export function splitLevels(result: Result): readonly number[] {
  const { room } = result
  if (room.status !== 'shown' || room.flags === null) return []
  if (room.pattern === 'agreed') return [Math.round(room.measures.medianGrouped)]
  const levels = [...new Set(patternLevels(result, room))]
  const { q1, q3 } = room.measures
  const found = levels.length === 2 ? levels : [...new Set([Math.floor(q1), Math.ceil(q3)])]
  return found.toSorted((a, b) => a - b)
}

function patternLevels({ room, groups }: Result, { counts, measures }: Shown): readonly number[] {
  if (room.status !== 'shown') return []
  if (room.pattern === 'level-gap') return [LEADERS, STAFF].flatMap((id) => medianLevel(groups.find((each) => each.id === id)))
  if (room.pattern === 'two-camps') return campTops(counts, room.flags?.twoCampsValley ?? 0)
  const lone = room.pattern === 'lone-voice' ? (room.flags?.loneVoice ?? null) : null
  return lone === null ? [] : [lone, Math.round(measures.medianGrouped)]
}

function medianLevel(group: Result['groups'][number] | undefined): readonly number[] {
  return group?.status === 'shown' ? [Math.round(group.measures.medianGrouped)] : []
}

/** The lowest of the levels that most chose below the valley, and the highest of those above it. */
function campTops(counts: Counts, valley: number): readonly number[] {
  const [low, high] = [counts.slice(0, valley - 1), counts.slice(valley)]
  return [low.indexOf(Math.max(...low)) + 1, valley + high.lastIndexOf(Math.max(...high)) + 1]
}
