import type { Assessment } from './assessment.ts'
import { pick, type Findings, type Versions } from './mergeParts.ts'
import type { MergePlace, Subject } from './mergeSubject.ts'
import { isEqual, orderOf } from './mergeValues.ts'
import type { Score } from './rating.ts'
import { scoreOf } from './score.ts'

type ScoreField = Extract<Subject, { readonly kind: 'score' }>['field']

/** What the team says of each component, field by field; nothing said is as good as a component that is missing. */
export function mergeScores(findings: Findings, { here, there, base }: Versions<Assessment>): readonly Score[] {
  const order = orderOf({
    here: here.scores.map(({ component }) => component),
    there: there.scores.map(({ component }) => component),
    base: base?.scores.map(({ component }) => component) ?? null,
  })
  return order.map((component) =>
    mergeScore(findings, {
      here: scoreOf(here, component),
      there: scoreOf(there, component),
      base: base && scoreOf(base, component),
    }),
  )
}

function mergeScore(findings: Findings, { here, there, base }: Versions<Score>): Score {
  if (isEqual(here, there)) return here
  const field = <K extends Exclude<keyof Score, 'component'>>(name: K) =>
    pick(findings, placeOf(here, name), { here: here[name], there: there[name], base: base?.[name] })
  return { ...here, value: field('value'), ...mergeGoal(findings, { here, there, base }), priority: field('priority'), note: field('note') }
}

type Goal = Pick<Score, 'target' | 'targetDate'>

/** Without a target there is no date: so the two are one where a side has none. */
function mergeGoal(findings: Findings, { here, there, base }: Versions<Score>): Goal {
  if (here.target === null || there.target === null) {
    const goals = { here: goalOf(here), there: goalOf(there), base: base && goalOf(base) }
    return pick(findings, placeOf(here, 'goal'), goals) ?? { target: null, targetDate: null }
  }
  return {
    target: pick(findings, placeOf(here, 'target'), { here: here.target, there: there.target, base: base?.target }),
    targetDate: pick(findings, placeOf(here, 'targetDate'), { here: here.targetDate, there: there.targetDate, base: base?.targetDate }),
  }
}

function goalOf({ target, targetDate }: Score): Goal | null {
  return target === null ? null : { target, targetDate }
}

function placeOf({ component }: Score, field: ScoreField): MergePlace {
  return { key: `score ${component} ${field}`, subject: { kind: 'score', component, field } }
}
