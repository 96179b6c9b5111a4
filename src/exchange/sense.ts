import { componentOf, isOnScale, type Framework } from '../framework/framework.ts'
import type { Assessment, Score } from '../model/assessment.ts'
import { scorePlace } from './place.ts'
import { problemAt, type Problem, type Wanted } from './problem.ts'
import { doubleProblem, firsts } from './firsts.ts'
import { problemsOfInterventions, problemsOfLists } from './senseOfCatalogue.ts'
import { problemsOfRounds } from './senseOfRounds.ts'

/** Where a list has a hole, as soundParts.ts leaves them, nothing is said. */
export type Items = Pick<Assessment, 'scores' | 'rounds' | 'interventions'> & {
  /** null when they are not sound: then nothing is said of the terms that interventions use. */
  readonly lists: Assessment['lists'] | null
}

/**
 * What types cannot say: levels are on the scale, ids are those of the framework, and nothing is there twice.
 *
 * Scores of components that the framework lacks are passed over: warnings.ts leaves them out.
 */
export function problemsOfSense({ scores, rounds, interventions, lists }: Items, framework: Framework): readonly Problem[] {
  return [
    ...problemsOfScores(scores, framework),
    ...problemsOfRounds(rounds, framework),
    ...problemsOfInterventions(interventions, lists, framework),
    ...problemsOfLists(lists ?? []),
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
