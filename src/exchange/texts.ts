import type { Method } from '../framework/catalogue.ts'
import type { Assessment, Score } from '../model/assessment.ts'
import type { Intervention } from '../model/intervention.ts'
import type { Round } from '../model/round.ts'
import type { OwnList } from '../model/term.ts'
import { detailsPlace, interventionPlace, roundPlace, scorePlace, type Place } from './place.ts'

/** The assessment with every text that people write changed: names, notes, what a room says of what it settled, lists. */
export function withTexts(assessment: Assessment, change: (text: string, place: Place) => string): Assessment {
  const { municipality, team, scores, rounds, interventions } = assessment
  return {
    ...assessment,
    municipality: change(municipality, detailsPlace('municipality')),
    team: change(team, detailsPlace('team')),
    scores: scores.map((score, index) => withNote(score, change(score.note, scorePlace(score, index, 'note')))),
    rounds: rounds.map((round, index) => withRoundTexts(round, (text, field) => change(text, roundPlace(round, index, field)))),
    interventions: interventions.map((each, index) =>
      withInterventionTexts(each, (text, field) => change(text, interventionPlace(each, index, field))),
    ),
    lists: assessment.lists.map((each, index) => withTermNames(each, (text, field) => change(text, detailsPlace(`lists.${index}.${field}`)))),
    methods:
      assessment.methods &&
      assessment.methods.map((each, index) => withMethodNames(each, (text, field) => change(text, detailsPlace(`methods.${index}.${field}`)))),
    overlapAnswers: assessment.overlapAnswers.map((answer, index) => {
      const [one, other] = answer.sides.map((side, at) => {
        const within = (field: string) => detailsPlace(`overlapAnswers.${index}.sides.${at}.${field}`)
        return { ...side, name: change(side.name, within('name')), administration: change(side.administration, within('administration')) }
      })
      return one && other ? { ...answer, sides: [one, other] } : answer
    }),
  }
}

function withNote(score: Score, note: string): Score {
  return { ...score, note }
}

/** Changes a text, of which the field is told. */
type Change = (text: string, field: string) => string

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
