import type { Method } from '../framework/catalogue.ts'
import type { Assessment, Score } from '../model/assessment.ts'
import type { Intervention } from '../model/intervention.ts'
import type { OverlapAnswer, OverlapSide } from '../model/overlap.ts'
import type { Round } from '../model/round.ts'
import type { OwnList } from '../model/term.ts'
import {
  detailsPlace,
  interventionPlace,
  listPlace,
  methodPlace,
  overlapPlace,
  roundPlace,
  scorePlace,
  type Place,
} from './place.ts'

/** The assessment with every text that people write changed: names, notes, what a room says of what it settled, lists. */
export function withTexts(assessment: Assessment, change: (text: string, place: Place) => string): Assessment {
  const { municipality, team, scores, rounds, interventions, lists, methods, overlapAnswers } = assessment
  /** Of an item of one of the lists. */
  const within = (placeOf: (item: unknown, index: number, field: string) => Place, item: unknown, index: number): Change =>
    (text, field) => change(text, placeOf(item, index, field))
  return {
    ...assessment,
    municipality: change(municipality, detailsPlace('municipality')),
    team: change(team, detailsPlace('team')),
    scores: scores.map((each, index) => withNote(each, within(scorePlace, each, index))),
    rounds: rounds.map((each, index) => withRoundTexts(each, within(roundPlace, each, index))),
    interventions: interventions.map((each, index) => withInterventionTexts(each, within(interventionPlace, each, index))),
    lists: lists.map((each, index) => withTermNames(each, within(listPlace, each, index))),
    methods: methods && methods.map((each, index) => withMethodNames(each, within(methodPlace, each, index))),
    overlapAnswers: overlapAnswers.map((each, index) => withSideTexts(each, within(overlapPlace, each, index))),
  }
}

/** Changes a text, of which the field is told. */
type Change = (text: string, field: string) => string

function withNote(score: Score, change: Change): Score {
  return { ...score, note: change(score.note, 'note') }
}

const TEXTS = ['reference', 'name', 'method', 'description', 'administration', 'unit', 'evidence', 'link', 'note'] as const

function withInterventionTexts(intervention: Intervention, change: Change): Intervention {
  const texts = Object.fromEntries(TEXTS.map((field) => [field, change(intervention[field], field)]))
  return {
    ...intervention,
    ...texts,
    needs: intervention.needs.map((need, index) => change(need, `needs.${index}`)),
    holds: intervention.holds.map((held, index) => ({
      ...held,
      competence: change(held.competence, `holds.${index}.competence`),
      where: change(held.where, `holds.${index}.where`),
    })),
  }
}

function withTermNames(list: OwnList, change: Change): OwnList {
  const terms = list.terms.map((term, index) =>
    term.name === null ? term : { ...term, name: change(term.name, `terms.${index}.name`) },
  )
  return { ...list, terms }
}

function withMethodNames({ name, aliases }: Method, change: Change): Method {
  return { name: change(name, 'name'), aliases: aliases.map((alias, index) => change(alias, `aliases.${index}`)) }
}

function withSideTexts(answer: OverlapAnswer, change: Change): OverlapAnswer {
  const sideWith = ({ id, name, administration }: OverlapSide, at: number): OverlapSide => ({
    id,
    name: change(name, `sides.${at}.name`),
    administration: change(administration, `sides.${at}.administration`),
  })
  const [one, other] = answer.sides
  return { ...answer, sides: [sideWith(one, 0), sideWith(other, 1)] }
}

function withRoundTexts(round: Round, change: Change): Round {
  return {
    ...round,
    note: change(round.note, 'note'),
    settled: round.settled.map((each, index) => ({
      ...each,
      why: change(each.why, `settled.${index}.why`),
      decision: change(each.decision, `settled.${index}.decision`),
    })),
  }
}
