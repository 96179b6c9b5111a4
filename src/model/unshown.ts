import type { Assessment } from './assessment.ts'
import type { Published, PublishedGroup, PublishedLevel, PublishedVotes } from './published.ts'
import type { Round } from './round.ts'

type Rounds = Pick<Assessment, 'rounds'>

/**
 * The rounds of which a room has seen what another state does not have, or has otherwise: a component that is no longer
 * revealed there, or a figure that has become another. What is only hidden there, or hidden no more, has been seen as it is.
 */
export function roundsUnshown({ rounds }: Rounds, other: Rounds): readonly Round[] {
  return rounds.filter(({ id, published }) => {
    const there = other.rounds.find((round) => round.id === id)?.published ?? []
    return published !== there && published.some((each) => !isShownIn(there, each))
  })
}

function isShownIn(list: readonly Published[], { component, groupKind, room, groups }: Published): boolean {
  const other = list.find((each) => each.component === component)
  if (other === undefined || !isSameFigure(room, other.room)) return false
  if (other.groupKind !== groupKind) return groups.length === 0 && other.groups.length === 0
  return areSameFigures(groups.flatMap(withLevels), other.groups.flatMap(withLevels))
}

function withLevels({ id, counts, levels }: PublishedGroup): readonly Figure[] {
  return [{ id, counts }, ...levels.map((level) => ({ id: `${id} ${level.id}`, counts: level.counts }))]
}

type Figure = Pick<PublishedLevel, 'id' | 'counts'>

function areSameFigures(figures: readonly Figure[], others: readonly Figure[]): boolean {
  return figures.every((figure) => isSameFigure(figure, others.find(({ id }) => id === figure.id)))
}

/** Whether no two numbers of the same votes are told. */
function isSameFigure({ counts }: Pick<PublishedVotes, 'counts'>, other: Pick<PublishedVotes, 'counts'> | undefined): boolean {
  if (counts === null || !other?.counts) return true
  return counts.length === other.counts.length && counts.every((count, index) => count === other.counts?.[index])
}
