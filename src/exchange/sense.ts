import { componentOf, isOnScale, type Framework } from '../framework/framework.ts'
import type { Assessment } from '../model/assessment.ts'
import type { Score } from '../model/rating.ts'
import { doubleProblem, firsts } from './firsts.ts'
import { scorePlace } from './place.ts'
import { problemAt, type Problem, type Wanted } from './problem.ts'
import { problemsOfAnswers, problemsOfInterventions, problemsOfLists } from './senseOfCatalogue.ts'
import { problemsOfRounds } from './senseOfRounds.ts'
import { problemsOfActions, problemsOfSnapshots } from './senseOfTakenHome.ts'

/** Where a list has a hole, as soundParts.ts leaves them, nothing is said. */
export interface Items
  extends Pick<Assessment, 'scores' | 'rounds' | 'interventions' | 'lists' | 'overlapAnswers' | 'actions' | 'snapshots'> {
  /** Where a list of terms is missing, nothing is said of the terms that interventions use. */
  readonly areListsWhole: boolean
  /** Where an intervention is missing, nothing is said of those that actions are about. */
  readonly areInterventionsWhole: boolean
}

/**
 * What types cannot say: levels are on the scale, ids are those of the framework, and nothing is there twice.
 *
 * Scores of components that the framework lacks are passed over: warnings.ts leaves them out.
 */
export function problemsOfSense(items: Items, framework: Framework): readonly Problem[] {
  const { scores, rounds, interventions, lists, areListsWhole, areInterventionsWhole, overlapAnswers, actions, snapshots } = items
  return [
    ...problemsOfScores(scores, framework),
    ...problemsOfRounds(rounds, framework),
    ...problemsOfInterventions(interventions, areListsWhole ? lists : null, framework),
    ...problemsOfLists(lists),
    ...problemsOfAnswers(overlapAnswers),
    ...problemsOfActions(actions, areInterventionsWhole ? interventions : null, framework),
    ...problemsOfSnapshots(snapshots),
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
