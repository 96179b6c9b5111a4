import { levelsOf, type ComponentId, type Framework } from '../framework/framework.ts'
import type { Published, PublishedLevel } from '../model/published.ts'
import { countPeople, type Participant, type Round } from '../model/round.ts'
import { addCounts, countVotes, total, type Counts } from './histogram.ts'
import { showable, type ComponentCounts, type GroupCounts, type Partition } from './publishCounts.ts'
import { resultOf, type LevelResult } from './result.ts'
import { limitsOf } from './suppression.ts'

/** What may be shown of some components of a round: the one door through which single answers become a result. */
export function publish(
  round: Round,
  components: readonly ComponentId[],
  framework: Framework,
): readonly Published[] {
  const limits = limitsOf(round.minimumGroupSize)
  return components.map((component) =>
    withoutLoneVoice({ component, ...showable(countsOf(round, component, framework), limits) }),
  )
}

/** What is hidden because a lone voice is told is not kept either: no file and no other window is to hold it. */
function withoutLoneVoice(published: Published): Published {
  const { groups, unstated } = resultOf(published)
  return {
    ...published,
    groups: published.groups.map((group, index) => {
      const read = groups[index]
      return { ...asRead(group, read), levels: group.levels.map((level, place) => asRead(level, read?.levels[place])) }
    }),
    unstated,
  }
}

function asRead<T extends PublishedLevel>(votes: T, read: LevelResult | undefined): T {
  return read?.status === 'hidden' ? { ...votes, status: 'hidden', counts: null } : votes
}

/**
 * What is shown already, computed anew: after waiting answers were counted, or the smallest group was raised.
 *
 * What was hidden once stays hidden. Else a group to which nobody came late could be shown now, for its neighbour has
 * grown, and be taken from the room as it was shown before: what is left would be the neighbour when it was small. So
 * too with an open vote, of which the room was shown alone: it has no groups later either.
 */
export function republish(round: Round, framework: Framework): readonly Published[] {
  return round.published.flatMap((before) =>
    publish(round, [before.component], framework).map((now) => withHiddenKept(now, before)),
  )
}

/** Every vote of a round on one component, by group. */
export function countsOf(round: Round, component: ComponentId, framework: Framework): ComponentCounts {
  const levels = levelsOf(framework.scale).length
  const place = round.components.indexOf(component)
  const countsWhere = (holds: (participant: Participant) => boolean): Counts =>
    countVotes(round.participants.filter(holds).map(({ values }) => values[place] ?? 0), levels)

  const partition = partitionOf(round, framework, countsWhere)
  const own = countsWhere(() => true)
  const hands = round.tallies.find((tally) => tally.component === component)?.counts ?? []
  const room = addCounts([own, hands], levels)
  const stated = partition.kind === 'fields' ? partition.fields : [...partition.leaders, ...partition.staff]
  const unstated = total(room) - total(stated.map(({ counts }) => total(counts)))
  return { room, partition, unstated, hands: total(hands), people: countPeople(round) }
}

function withHiddenKept(now: Published, before: Published): Published {
  if (before.isOpenVote && before.room.status === 'shown') return { ...now, groups: [], isOpenVote: true, unstated: null }
  const groups = now.groups.map((group) => {
    const former = before.groups.find(({ id }) => id === group.id)
    const levels = group.levels.map((level) => hiddenAsBefore(level, former?.levels.find(({ id }) => id === level.id)))
    return { ...hiddenAsBefore(group, former), levels }
  })
  const isAnyHidden = groups.some(({ status }) => status === 'hidden')
  return { ...now, groups, unstated: isAnyHidden ? null : now.unstated }
}

function hiddenAsBefore<T extends PublishedLevel>(now: T, before: PublishedLevel | undefined): T {
  return before?.status === 'hidden' ? { ...now, status: 'hidden', counts: null } : now
}

function partitionOf(
  round: Round,
  framework: Framework,
  countsWhere: (holds: (participant: Participant) => boolean) => Counts,
): Partition {
  const groupOf = (id: string, holds: (participant: Participant) => boolean): GroupCounts => ({
    id,
    counts: countsWhere(holds),
    members: round.participants.filter(holds).length,
  })
  if (round.groups === 'fields') {
    const fields = framework.fields.filter((id) => round.fields.includes(id))
    return { kind: 'fields', fields: fields.map((id) => groupOf(id, ({ field }) => field === id)) }
  }
  const sideOf = (isLeader: boolean): readonly GroupCounts[] =>
    framework.chain
      .filter((level) => level.isLeader === isLeader && round.chain.includes(level.id))
      .map(({ id }) => groupOf(id, ({ chain }) => chain === id))
  return { kind: 'leaders-staff', leaders: sideOf(true), staff: sideOf(false) }
}
