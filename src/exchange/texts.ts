import type { Assessment, Intervention, Score } from '../model/assessment.ts'
import { detailsPlace, interventionPlace, scorePlace, type Place } from './place.ts'

/** The assessment with every text that people write changed: the names, and the notes of scores. */
export function withTexts(assessment: Assessment, change: (text: string, place: Place) => string): Assessment {
  const { municipality, team, scores, interventions } = assessment
  return {
    ...assessment,
    municipality: change(municipality, detailsPlace('municipality')),
    team: change(team, detailsPlace('team')),
    scores: scores.map((score, index) => withNote(score, change(score.note, scorePlace(score, index, 'note')))),
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
