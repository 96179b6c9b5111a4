import { walkOf, type ComponentId, type Framework } from '../framework/framework.ts'
import type { Assessment, IsoDate } from './assessment.ts'
import type { Score, ScoreValue } from './rating.ts'
import { isIsoDate, monthsAfter } from './date.ts'

/** How far ahead a target is set at first, until the team chooses a date. */
const TARGET_MONTHS = 6

/** What the team says of a component; all of it empty when it has said nothing. */
export function scoreOf(assessment: Assessment, component: ComponentId): Score {
  return assessment.scores.find((score) => score.component === component) ?? emptyScore(component)
}

export function withScore(assessment: Assessment, component: ComponentId, value: ScoreValue): Assessment {
  return withChanged(assessment, component, { value })
}

/** Sets a target, at first six months ahead of the assessment; null takes target and date away. */
export function withTarget(assessment: Assessment, component: ComponentId, target: number | null): Assessment {
  if (target === null) return withChanged(assessment, component, { target, targetDate: null })
  const later = monthsAfter(assessment.date, TARGET_MONTHS)
  const targetDate = scoreOf(assessment, component).targetDate ?? (isIsoDate(later) ? later : null)
  return withChanged(assessment, component, { target, targetDate })
}

/** Sets when the target is to be reached; without a target there is no date. */
export function withTargetDate(
  assessment: Assessment,
  component: ComponentId,
  targetDate: IsoDate | null,
): Assessment {
  const hasTarget = scoreOf(assessment, component).target !== null
  return withChanged(assessment, component, { targetDate: hasTarget ? targetDate : null })
}

/** Changes the parts of a score that hang on nothing else. */
export function withScoreDetails(
  assessment: Assessment,
  component: ComponentId,
  details: Partial<Pick<Score, 'priority' | 'note'>>,
): Assessment {
  return withChanged(assessment, component, details)
}

/** How many components are dealt with: scored, or looked at and not known. */
export function countDone(assessment: Assessment, framework: Framework): number {
  return walkOf(framework).filter(({ id }) => scoreOf(assessment, id).value !== null).length
}

function withChanged(assessment: Assessment, component: ComponentId, change: Partial<Score>): Assessment {
  const changed = { ...scoreOf(assessment, component), ...change }
  const isThere = assessment.scores.some((score) => score.component === component)
  const scores = isThere
    ? assessment.scores.map((score) => (score.component === component ? changed : score))
    : [...assessment.scores, changed]
  return { ...assessment, scores }
}

function emptyScore(component: ComponentId): Score {
  return { component, value: null, target: null, targetDate: null, priority: null, note: '' }
}
