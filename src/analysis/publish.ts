import { levelsOf, type ComponentId, type Framework } from '../framework/framework.ts'
import type { Published } from '../model/published.ts'
import { countPeople, isRevealed, type Participant, type Round } from '../model/round.ts'
import { addCounts, countVotes, total, type Counts } from './histogram.ts'
import { showable, type ComponentCounts, type GroupCounts, type Partition } from './publishCounts.ts'
import { limitsOf } from './suppression.ts'

/** What may be shown of some components of a round: the one door through which single answers become a result. */
export function publish(
  round: Round,
  components: readonly ComponentId[],
  framework: Framework,
): readonly Published[] {
  const limits = limitsOf(round.minimumGroupSize)
  return components.map((component) => ({ component, ...showable(countsOf(round, component, framework), limits) }))
}

/** What is shown already, computed anew: after waiting answers were counted, or the smallest group was raised. */
export function republish(round: Round, framework: Framework): readonly Published[] {
  return publish(round, round.components.filter((component) => isRevealed(round, component)), framework)
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
  return { room, partition, unstated, people: countPeople(round) }
}

function partitionOf(
  round: Round,
  framework: Framework,
  countsWhere: (holds: (participant: Participant) => boolean) => Counts,
): Partition {
  if (round.groups === 'fields') {
    const fields = framework.fields.filter((id) => round.fields.includes(id))
    return { kind: 'fields', fields: fields.map((id) => ({ id, counts: countsWhere(({ field }) => field === id) })) }
  }
  const sideOf = (isLeader: boolean): readonly GroupCounts[] =>
    framework.chain
      .filter((level) => level.isLeader === isLeader && round.chain.includes(level.id))
      .map(({ id }) => ({ id, counts: countsWhere(({ chain }) => chain === id) }))
  return { kind: 'leaders-staff', leaders: sideOf(true), staff: sideOf(false) }
}
