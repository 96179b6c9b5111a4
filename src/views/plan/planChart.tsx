import { countActions, gapsWithoutAction, progressByComponent, type Progress } from '../../analysis/plan.ts'
import { CircleDiagram } from '../../diagrams/CircleDiagram.tsx'
import { printPalette as palette } from '../../diagrams/palette.ts'
import { ProgressDisc } from '../../diagrams/ProgressMarks.tsx'
import type { Size } from '../../diagrams/pictureLayout.ts'
import { walkOf, type ComponentId, type Framework } from '../../framework/framework.ts'
import type { Assessment } from '../../model/assessment.ts'
import { scoreOf } from '../../model/score.ts'
import type { Chart } from '../pictures/chart.ts'
import { CIRCLE_SIZE, circlePicture } from '../pictures/circlePicture.tsx'
import { drawnAs } from '../pictures/figures.ts'
import { originOf } from '../pictures/origin.ts'
import { scoreKey } from '../scoring/circleChart.tsx'
import { valueWords } from '../scoring/scoreWords.ts'
import { planRings } from './planCircle.ts'
import { componentName, planFinding, type PlanWords } from './planWords.ts'

export interface PlanChartProps {
  readonly assessment: Assessment
  readonly framework: Framework
  readonly today: string
  /** Of the circle alone, in px. */
  readonly size?: Size
}

const DISC = 18

/** How far the actions are on the circle, to take along. */
export function planChart({ assessment, framework, today, size = CIRCLE_SIZE }: PlanChartProps, words: PlanWords): Chart {
  const { t, names, language } = words
  const progress = progressByComponent(assessment)
  const rings = planRings(framework, { assessment, progress }, words)
  const request = { ...size, scale: framework.scale, rings, textScale: 'print' } as const
  const label = t('plan:side.circle')
  const drawing = { label, selected: null, centre: names.centre, palette, progress, isStill: true }
  const disc = (
    <g transform={`translate(${DISC / 2},${DISC / 2})`}>
      <ProgressDisc mark={{ all: 2, done: 1 }} radius={7} palette={palette} />
    </g>
  )
  const key = [{ sign: { width: DISC, height: DISC, element: disc }, words: t('plan:side.mark') }, ...scoreKey(assessment, framework, { names, t })]
  const circle = { ...size, element: <CircleDiagram {...request} {...drawing} /> }
  const gaps = gapsWithoutAction(assessment, framework).length
  return {
    slug: 'handleplan-cirkel',
    heading: planFinding(countActions(assessment.actions, today), gaps, words),
    ...originOf(assessment, 'plan', { t, language, today }),
    ...drawnAs(circlePicture({ label, circle, request, rings, key })),
    rows: rowsOf({ assessment, framework, progress }, words),
  }
}

interface Planned extends Pick<PlanChartProps, 'assessment' | 'framework'> {
  readonly progress: ReadonlyMap<ComponentId, Progress>
}

function rowsOf({ assessment, framework, progress }: Planned, words: PlanWords): Chart['rows'] {
  const { t, names } = words
  const heads = ['code', 'component', 'score', 'scoreText', 'target', 'actions', 'actionsDone'] as const
  const rows = walkOf(framework).map(({ id }) => {
    const { value, target } = scoreOf(assessment, id)
    const { all = 0, done = 0 } = progress.get(id) ?? {}
    const code = names.components[id]?.code ?? id
    return [code, componentName(id, words), typeof value === 'number' ? value : null, valueWords(value, names, t), target, all, done]
  })
  return [heads.map((head) => t(`pictures:column.${head}`)), ...rows]
}
