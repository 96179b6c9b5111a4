import { useMemo } from 'react'
import { progressByComponent } from '../../analysis/plan.ts'
import { CircleDiagram, type CircleAction } from '../../diagrams/CircleDiagram.tsx'
import { layoutCircle } from '../../diagrams/circleLayout.ts'
import { ProgressDisc } from '../../diagrams/ProgressMarks.tsx'
import type { ComponentId } from '../../framework/framework.ts'
import type { Assessment } from '../../model/assessment.ts'
import { useSize } from '../../ui/useSize.ts'
import { useFramework, usePalette } from '../settings.ts'
import { ChartTools } from '../pictures/ChartTools.tsx'
import { CodeList } from '../understanding/CodeList.tsx'
import { pickItem } from '../useRoute.ts'
import { PickedComponent } from './PickedComponent.tsx'
import { planRings } from './planCircle.ts'
import type { PlanWords } from './planWords.ts'
import { ProgressTable } from './ProgressTable.tsx'
import './planSide.css'

export interface PlanSideProps {
  readonly assessment: Assessment
  readonly picked: ComponentId | null
  readonly words: PlanWords
  readonly today: string
  readonly isReadOnly: boolean
}

/** Levels, targets and how far the actions are, on the circle and as a table. */
export function PlanSide({ assessment, picked, words, today, isReadOnly }: PlanSideProps) {
  const { t } = words
  const framework = useFramework()
  const chart = async () => (await import('./planChart.tsx')).planChart({ assessment, framework, today }, words)
  const progress = useMemo(() => progressByComponent(assessment), [assessment])
  return (
    <section className="plan-side" aria-labelledby="plan-side">
      <div className="plan-side-body">
        <div className="plan-side-head">
          <h2 id="plan-side">{t('plan:side.title')}</h2>
          <ChartTools chart={chart} />
        </div>
        <PlanCircle assessment={assessment} picked={picked} progress={progress} words={words} />
        <PlanLegend words={words} />
        {picked !== null && (
          <PickedComponent assessment={assessment} component={picked} words={words} isReadOnly={isReadOnly} />
        )}
        <details className="plan-as-table">
          <summary>{t('plan:side.asTable')}</summary>
          <ProgressTable assessment={assessment} progress={progress} words={words} />
        </details>
      </div>
    </section>
  )
}

interface PlanCircleProps extends Omit<PlanSideProps, 'isReadOnly' | 'today'> {
  readonly progress: ReturnType<typeof progressByComponent>
}

function PlanCircle({ assessment, picked, progress, words }: PlanCircleProps) {
  const { t } = words
  const framework = useFramework()
  const palette = usePalette()
  const [box, size] = useSize<HTMLDivElement>()
  const rings = useMemo(() => planRings(framework, { assessment, progress }, words), [framework, assessment, progress, words])

  const drawing = {
    label: t('plan:side.circle'),
    width: size?.width ?? 0,
    height: size?.height ?? 0,
    scale: framework.scale,
    rings,
    centre: words.names.centre,
    palette,
  }
  const needsList = size !== null && layoutCircle(drawing).needsList
  return (
    <>
      <div className="plan-circle" ref={box}>
        {size && size.width > 0 && <CircleDiagram {...drawing} selected={picked} progress={progress} onAct={act} />}
      </div>
      {needsList && <CodeList rings={rings} picked={picked} onPick={pickItem} />}
    </>
  )
}

function act(action: CircleAction): void {
  if (action.kind === 'select' || action.kind === 'open') pickItem(action.id)
}

/** Half of it is done. */
const SAMPLE = { all: 2, done: 1 }

function PlanLegend({ words: { t } }: Pick<PlanSideProps, 'words'>) {
  const palette = usePalette()
  return (
    <ul className="legend" aria-label={t('plan:side.legend')}>
      <li>
        <svg width="24" height="24" viewBox="-12 -12 24 24" aria-hidden="true">
          <ProgressDisc mark={SAMPLE} radius={8} palette={palette} />
        </svg>
        {t('plan:side.mark')}
      </li>
      <li>
        <svg width="28" height="20" viewBox="0 0 28 20" aria-hidden="true">
          <path d="M2 15 A28 28 0 0 1 26 15" fill="none" stroke={palette.ink} strokeWidth="4.5" />
        </svg>
        {t('plan:side.target')}
      </li>
    </ul>
  )
}
