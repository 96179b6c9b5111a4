import type { AgendaItem } from '../model/agenda.ts'
import type { Method } from '../framework/catalogue.ts'
import type { Assessment, Score } from '../model/assessment.ts'
import type { HeldCompetence, Intervention } from '../model/intervention.ts'
import type { OverlapAnswer, OverlapSide } from '../model/overlap.ts'
import type { Published, PublishedGroup, PublishedLevel, PublishedVotes } from '../model/published.ts'
import type { Participant, Round, Settled, Tally } from '../model/round.ts'
import type { OwnList } from '../model/term.ts'

/** The same assessment, its fields in the order in which files have them, so that the same content is the same text. */
export function inOrder({ framework, scores, rounds, interventions, ...rest }: Assessment): Assessment {
  const { id, municipality, team, date, isExample, lists, methods, overlapAnswers } = rest
  return {
    id,
    municipality,
    team,
    date,
    isExample,
    framework: { id: framework.id, version: framework.version },
    scores: scores.map(scoreInOrder),
    rounds: rounds.map(roundInOrder),
    interventions: interventions.map(interventionInOrder),
    lists: lists.map(listInOrder),
    methods: methods && methods.map(methodInOrder),
    overlapAnswers: overlapAnswers.map(answerInOrder),
  }
}

function scoreInOrder({ component, value, target, targetDate, priority, note }: Score): Score {
  return { component, value, target, targetDate, priority, note }
}

function interventionInOrder(of: Intervention): Intervention {
  return {
    id: of.id,
    reference: of.reference,
    name: of.name,
    method: of.method,
    description: of.description,
    step: of.step,
    prevention: of.prevention,
    type: of.type,
    area: of.area,
    administration: of.administration,
    unit: of.unit,
    actors: of.actors,
    ages: of.ages,
    targetGroups: of.targetGroups,
    setting: of.setting,
    theme: of.theme,
    legalBasis: of.legalBasis,
    needs: of.needs,
    holds: of.holds.map(heldInOrder),
    capacity: of.capacity,
    staffing: of.staffing,
    includesParents: of.includesParents,
    startYear: of.startYear,
    status: of.status,
    evidence: of.evidence,
    link: of.link,
    note: of.note,
    components: of.components,
  }
}

function heldInOrder({ competence, where, people }: HeldCompetence): HeldCompetence {
  return { competence, where, people }
}

function listInOrder({ list, terms }: OwnList): OwnList {
  return { list, terms: terms.map(({ id, name }) => ({ id, name })) }
}

function methodInOrder({ name, aliases }: Method): Method {
  return { name, aliases }
}

function answerInOrder({ sides: [one, other], verdict }: OverlapAnswer): OverlapAnswer {
  return { sides: [sideInOrder(one), sideInOrder(other)], verdict }
}

function sideInOrder({ id, name, administration }: OverlapSide): OverlapSide {
  return { id, name, administration }
}

function roundInOrder(round: Round): Round {
  const { id, number, tag, components, chain, fields, expected, minimumGroupSize, groups, samePeopleAs } = round
  return {
    id,
    number,
    tag,
    components,
    chain,
    fields,
    expected,
    minimumGroupSize,
    groups,
    samePeopleAs,
    agenda: round.agenda.map(agendaInOrder),
    note: round.note,
    participants: round.participants.map(participantInOrder),
    tallies: round.tallies.map(tallyInOrder),
    waiting: round.waiting.map(participantInOrder),
    published: round.published.map(publishedInOrder),
    settled: round.settled.map(settledInOrder),
    closedAt: round.closedAt,
    people: round.people,
  }
}

function agendaInOrder({ id, minutes }: AgendaItem): AgendaItem {
  return { id, minutes }
}

function participantInOrder({ id, chain, field, values }: Participant): Participant {
  return { id, chain, field, values }
}

function tallyInOrder({ component, counts }: Tally): Tally {
  return { component, counts }
}

function settledInOrder({ component, value, target, why, decision }: Settled): Settled {
  return { component, value, target, why, decision }
}

function publishedInOrder({ component, groupKind, room, groups, ...rest }: Published): Published {
  const { isOpenVote, unstated } = rest
  return { component, groupKind, room: votesInOrder(room), groups: groups.map(groupInOrder), isOpenVote, unstated }
}

function groupInOrder({ levels, ...group }: PublishedGroup): PublishedGroup {
  return { ...levelInOrder(group), levels: levels.map(levelInOrder) }
}

function levelInOrder({ id, ...votes }: PublishedLevel): PublishedLevel {
  return { id, ...votesInOrder(votes) }
}

function votesInOrder({ status, counts }: PublishedVotes): PublishedVotes {
  return { status, counts }
}
