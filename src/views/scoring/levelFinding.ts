import { walkOf, type Framework } from '../../framework/framework.ts'
import type { Assessment } from '../../model/assessment.ts'
import { scoreOf } from '../../model/score.ts'
import type { Translate } from '../../wording/i18n.ts'

/** '5 af 14 vurderede komponenter ligger på niveau 1–2, og 3 ligger på niveau 4–5': both ends, and never a mean of them all. */
export function levelFinding(assessment: Assessment, framework: Framework, t: Translate): string {
  const { min, max } = framework.scale
  const values = walkOf(framework).flatMap(({ id }) => {
    const { value } = scoreOf(assessment, id)
    return typeof value === 'number' ? [value] : []
  })
  if (values.length === 0) return t('pictures:circle.nothing', { all: framework.components.length })
  return t('pictures:circle.finding', {
    count: values.length,
    low: values.filter((value) => value <= min + 1).length,
    lowLevels: `${min}–${min + 1}`,
    high: values.filter((value) => value >= max - 1).length,
    highLevels: `${max - 1}–${max}`,
  })
}
