import type { CircleRingData } from '../../diagrams/CircleDiagram.tsx'
import { componentsOf, type Framework } from '../../framework/framework.ts'
import type { Assessment } from '../../model/assessment.ts'
import { scoreOf } from '../../model/score.ts'
import type { FrameworkNames } from '../../wording/frameworkNames.ts'
import type { Translate } from '../../wording/i18n.ts'
import { scoreSentence, valueWords } from './scoreWords.ts'

export interface Worded {
  readonly words: FrameworkNames
  readonly t: Translate
}

/** What the circle draws of an assessment; without one, the bare framework. */
export function circleRings(
  framework: Framework,
  assessment: Assessment | null,
  { words, t }: Worded,
): readonly CircleRingData[] {
  return framework.rings.map((ring) => ({
    id: ring,
    label: words.rings[ring]?.label ?? ring,
    sectors: componentsOf(framework, ring).map(({ id, mirror }) => {
      const component = words.components[id]
      const score = assessment && scoreOf(assessment, id)
      return {
        id,
        code: component?.code ?? id,
        label: component?.label ?? id,
        short: component?.short ?? id,
        name: score ? scoreSentence(score, framework.scale, { words, t }) : (component?.name ?? id),
        sub: score ? valueWords(score.value, words, t) : '',
        value: score?.value ?? null,
        target: score?.target ?? null,
        mirror,
      }
    }),
  }))
}
