import type { Framework } from '../framework/framework.ts'
import { isRevealed, type Round } from '../model/round.ts'
import { total } from './histogram.ts'
import type { ComponentCounts } from './publishCounts.ts'
import { countsOf } from './publish.ts'
import { canMergeWaiting, limitsOf } from './suppression.ts'

/** 'too-few': not enough wait; 'unsafe': counting them now would show what one or a few of them answered. */
export type WaitingState = 'none' | 'too-few' | 'unsafe' | 'ready'

/**
 * Whether the answers that came after a reveal may be counted now.
 *
 * Counted all at once, and only where no figure that has been shown, of the room or of any group, changes by fewer
 * votes than the smallest group: else the difference between before and after would be theirs. Stricter than counting
 * as soon as enough of them wait, for five late answers may be four of leaders and one of staff. What was hidden before
 * stays hidden after (see `republish`).
 */
export function waitingState(round: Round, framework: Framework): WaitingState {
  if (round.waiting.length === 0) return 'none'
  const limits = limitsOf(round.minimumGroupSize)
  if (!canMergeWaiting(round.waiting.length, limits)) return 'too-few'
  const late = { ...round, participants: round.waiting, tallies: [] }
  const sizes = round.components
    .filter((component) => isRevealed(round, component))
    .flatMap((component) => sizesOf(countsOf(late, component, framework)))
  return sizes.every((n) => n === 0 || n >= limits.kGroup) ? 'ready' : 'unsafe'
}

/** How many votes there are in the room, in each group and level, and of those who stated none. */
function sizesOf({ room, partition, unstated }: ComponentCounts): readonly number[] {
  if (partition.kind === 'fields') return [total(room), unstated, ...partition.fields.map(({ counts }) => total(counts))]
  const [leaders, staff] = [partition.leaders, partition.staff].map((side) => side.map(({ counts }) => total(counts)))
  const sides = [leaders ?? [], staff ?? []]
  return [total(room), unstated, ...sides.flat(), ...sides.map((sizes) => total(sizes))]
}
