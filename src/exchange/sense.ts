import { componentOf, isOnScale, type Framework } from '../framework/framework.ts'
import type { Assessment, Id, Intervention, Score } from '../model/assessment.ts'
import { interventionPlace, scorePlace, type Place } from './place.ts'
import { problemAt, type Problem, type Wanted } from './problem.ts'
import { problemsOfRounds } from './senseOfRounds.ts'

/** Where a list has a hole, as soundParts.ts leaves them, nothing is said. */
type Items = Pick<Assessment, 'scores' | 'rounds' | 'interventions'>

/**
 * What types cannot say: levels are on the scale, ids are those of the framework, and nothing is there twice.
 *
 * Scores of components that the framework lacks are passed over: warnings.ts leaves them out.
 */
export function problemsOfSense({ scores, rounds, interventions }: Items, framework: Framework): readonly Problem[] {
  return [
    ...problemsOfScores(scores, framework),
    ...problemsOfRounds(rounds, framework),
    ...problemsOfInterventions(interventions, framework),
  ]
}

function problemsOfScores(scores: readonly Score[], framework: Framework): readonly Problem[] {
  const placeOf = firsts()
  return scores.flatMap((score, index) => {
    if (componentOf(framework, score.component) === null) return []
    const place = scorePlace(score, index, 'component')
    return [
      ...doubleProblem(score.component, 'only-score', { place, other: placeOf(score.component, place) }),
      ...problemsOfLevels(score, index, framework),
    ]
  })
}

function problemsOfLevels(score: Score, index: number, { scale }: Framework): readonly Problem[] {
  const { value, target, targetDate } = score
  const problem = (field: keyof Score, wanted: Wanted) =>
    problemAt(scorePlace(score, index, field), wanted, score[field])
  return [
    ...(typeof value === 'number' && !isOnScale(value, scale) ? [problem('value', 'score')] : []),
    ...(target !== null && !isOnScale(target, scale) ? [problem('target', 'target')] : []),
    ...(target === null && targetDate !== null ? [problem('targetDate', 'no-date')] : []),
  ]
}

function problemsOfInterventions(interventions: readonly Intervention[], framework: Framework): readonly Problem[] {
  const placeOf = firsts()
  return interventions.flatMap((each, index) => {
    const place = interventionPlace(each, index, 'id')
    return [
      ...doubleProblem(each.id, 'own-id', { place, other: placeOf(each.id, place) }),
      ...problemsOfPlacing(each, index, framework),
    ]
  })
}

function problemsOfPlacing(each: Intervention, index: number, framework: Framework): readonly Problem[] {
  const { step, area, prevention } = each
  const problem = (field: 'step' | 'area' | 'prevention') =>
    problemAt(interventionPlace(each, index, field), field, each[field])
  return [
    ...(framework.ladder.some(({ id }) => id === step) ? [] : [problem('step')]),
    ...(area === null || framework.areas.includes(area) ? [] : [problem('area')]),
    ...(prevention === null || framework.prevention.includes(prevention) ? [] : [problem('prevention')]),
  ]
}

/** Remembers where each id came first, and gives that place when it comes again. */
function firsts(): (id: Id, place: Place) => Place | null {
  const places = new Map<Id, Place>()
  return (id, place) => {
    const first = places.get(id) ?? null
    if (first === null) places.set(id, place)
    return first
  }
}

interface Clash {
  readonly place: Place
  readonly other: Place | null
}

function doubleProblem(id: Id, wanted: Wanted, { place, other }: Clash): readonly Problem[] {
  return other === null ? [] : [{ ...problemAt(place, wanted, id), other }]
}
