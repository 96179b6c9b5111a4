import type { Assessment, Intervention, Score } from '../model/assessment.ts'
import type { Round } from '../model/round.ts'
import { detailsPlace, interventionPlace, roundPlace, scorePlace, type Place } from './place.ts'

/** The assessment with every text that people write changed: names, notes, and what a room says of what it settled. */
export function withTexts(assessment: Assessment, change: (text: string, place: Place) => string): Assessment {
  const { municipality, team, scores, rounds, interventions } = assessment
  return {
    ...assessment,
    municipality: change(municipality, detailsPlace('municipality')),
    team: change(team, detailsPlace('team')),
    scores: scores.map((score, index) => withNote(score, change(score.note, scorePlace(score, index, 'note')))),
    rounds: rounds.map((round, index) => withRoundTexts(round, (text, field) => change(text, roundPlace(round, index, field)))),
    interventions: interventions.map((each, index) =>
      withName(each, change(each.name, interventionPlace(each, index, 'name'))),
    ),
  }
}

function withNote(score: Score, note: string): Score {
  return { ...score, note }
}

function withName(intervention: Intervention, name: string): Intervention {
  return { ...intervention, name }
}

function withRoundTexts(round: Round, change: (text: string, field: string) => string): Round {
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
