import type { StairStepData } from '../../diagrams/StaircaseDiagram.tsx'
import type { Framework } from '../../framework/framework.ts'
import type { Assessment, Intervention } from '../../model/assessment.ts'
import { interventionsOn } from '../../model/intervention.ts'
import type { FrameworkWords } from '../../wording/frameworkWords.ts'
import type { Translate } from '../../wording/i18n.ts'

interface Worded {
  readonly words: FrameworkWords
  readonly t: Translate
}

/** What the staircase draws of an assessment. */
export function stairSteps(framework: Framework, assessment: Assessment, worded: Worded): readonly StairStepData[] {
  const { words, t } = worded
  return framework.ladder.map(({ id, order, isEarly }) => {
    const mine = interventionsOn(assessment, id)
    const name = words.ladder[id]?.name ?? id
    const count = t('ladder:count', { count: mine.length })
    return {
      id,
      order,
      name,
      short: words.ladder[id]?.short ?? id,
      isEarly,
      count,
      label: t('ladder:stepLabel', { order, name, count }),
      cards: mine.map((intervention) => ({
        id: intervention.id,
        name: intervention.name,
        prevention: intervention.prevention,
        detail: intervention.area === null ? '' : (words.areas[intervention.area]?.short ?? intervention.area),
        label: interventionSentence(intervention, order, worded),
      })),
    }
  })
}

function interventionSentence({ name, area, prevention }: Intervention, order: number, { words, t }: Worded): string {
  const parts = [
    name,
    t('ladder:onStep', { order }),
    ...(prevention === null ? [] : [words.prevention[prevention]?.name ?? prevention]),
    ...(area === null ? [] : [words.areas[area]?.name ?? area]),
  ]
  return parts.join(', ')
}
