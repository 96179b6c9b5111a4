import type { Progress } from '../../analysis/plan.ts'
import type { CircleRingData } from '../../diagrams/CircleDiagram.tsx'
import type { ComponentId, Framework } from '../../framework/framework.ts'
import type { Assessment } from '../../model/assessment.ts'
import { circleRings } from '../scoring/circleData.ts'
import { progressWords, type PlanWords } from './planWords.ts'

/** The circle with its scores and targets; how far the actions are stands where else the level's name does. */
export function planRings(
  framework: Framework,
  { assessment, progress }: { readonly assessment: Assessment; readonly progress: ReadonlyMap<ComponentId, Progress> },
  words: PlanWords,
): readonly CircleRingData[] {
  const { t, names } = words
  return circleRings(framework, assessment, { words: names, t }).map((ring) => ({
    ...ring,
    sectors: ring.sectors.map((sector) => {
      const own = progress.get(sector.id)
      const told = own === undefined ? t('plan:side.noAction') : progressWords(own, words)
      const sub = own === undefined ? t('plan:side.noAction') : t('plan:side.done', { count: own.done, all: own.all })
      return { ...sector, sub, name: `${sector.name}, ${told}` }
    }),
  }))
}
