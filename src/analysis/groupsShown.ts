import type { Framework } from '../framework/framework.ts'
import type { Published } from '../model/published.ts'
import type { Round } from '../model/round.ts'
import { publish } from './publish.ts'
import { isOpenVote, limitsOf } from './suppression.ts'

/** How many groups a way of dividing the people would show, over the components: numbers only, never which. */
export interface GroupsShown {
  readonly fewest: number
  readonly most: number
}

/**
 * How many groups the answers that are in would show, with the round's own way of dividing them.
 *
 * @returns null as long as there are no answers
 */
export function groupsShown(round: Round, framework: Framework): GroupsShown | null {
  if (round.participants.length === 0) return null
  const counts = publish(round, round.components, framework).map(countShown)
  return { fewest: Math.min(...counts), most: Math.max(...counts) }
}

/**
 * The most groups that can be shown of so many people, each as large as the smallest that may be shown.
 *
 * @param groups - how many there are
 * @returns 0 where the vote is an open one
 */
export function groupsAtMost(people: number, groups: number, minimumGroupSize: number): number {
  const { kGroup } = limitsOf(minimumGroupSize)
  return Math.min(groups, Math.floor(people / kGroup))
}

/** Whether too few people are in it, or expected, for any groups: it is said before anyone votes. */
export function isOpenRound(round: Pick<Round, 'expected' | 'minimumGroupSize'>, answered: number): boolean {
  const people = Math.max(round.expected ?? 0, answered)
  return people > 0 && isOpenVote(people, limitsOf(round.minimumGroupSize))
}

function countShown({ groups }: Published): number {
  return groups.filter(({ status }) => status === 'shown').length
}
