import type { StairStepData } from '../../../diagrams/StaircaseDiagram.tsx'
import type { Framework } from '../../../framework/framework.ts'
import type { Intervention } from '../../../model/intervention.ts'
import type { CatalogueWords } from '../catalogueWords.ts'

/** What the staircase draws of an assessment. */
export function stairSteps(framework: Framework, found: readonly Intervention[], words: CatalogueWords): readonly StairStepData[] {
  const { t } = words
  return framework.ladder.map(({ id, order, isEarly }) => {
    const mine = found.filter(({ step }) => step === id)
    const name = words.framework.ladder[id]?.name ?? id
    const count = t('ladder:count', { count: mine.length })
    return {
      id,
      order,
      name,
      short: words.framework.ladder[id]?.short ?? id,
      isEarly,
      count,
      label: t('ladder:stepLabel', { order, name, count }),
      cards: mine.map((intervention) => ({
        id: intervention.id,
        name: intervention.name,
        prevention: intervention.prevention,
        detail: intervention.area === null ? '' : words.shortOf('areas', intervention.area),
        label: interventionSentence(intervention, order, words),
      })),
    }
  })
}

function interventionSentence({ name, area, prevention }: Intervention, order: number, words: CatalogueWords): string {
  const parts = [
    name,
    words.t('ladder:onStep', { order }),
    ...(prevention === null ? [] : [words.nameOf('prevention', prevention)]),
    ...(area === null ? [] : [words.nameOf('areas', area)]),
  ]
  return parts.join(', ')
}
