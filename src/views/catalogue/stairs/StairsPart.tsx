import { useMemo, useState } from 'react'
import { StaircaseDiagram, type StairAction } from '../../../diagrams/StaircaseDiagram.tsx'
import { useSize } from '../../../ui/useSize.ts'
import { useFrameworkWords } from '../../../wording/frameworkWords.ts'
import { useTranslate } from '../../../wording/i18n.ts'
import { useFramework, usePalette } from '../../settings.ts'
import { openLayer, pickItem } from '../../useRoute.ts'
import { moveIntervention, removeIntervention } from '../interventionActions.ts'
import type { PartProps } from '../partProps.ts'
import { PrintedLadder } from './PrintedLadder.tsx'
import { stairSteps } from './stairData.ts'
import { StepPanel } from './StepPanel.tsx'
import '../../../ui/legend.css'
import './ladder.css'

/** Where the interventions stand on the ladder. */
export function StairsPart({ assessment, found, item, isReadOnly, words: told }: PartProps) {
  const t = useTranslate()
  const framework = useFramework()
  const palette = usePalette()
  const [box, size] = useSize<HTMLDivElement>()
  const early = framework.ladder.findLast(({ isEarly }) => isEarly) ?? framework.ladder[0]
  const [step, setStep] = useState(early?.id ?? '')
  const steps = useMemo(() => stairSteps(framework, found, told), [framework, found, told])

  function act(action: StairAction) {
    if (action.kind === 'pick-step') setStep(action.step)
    if (action.kind === 'pick') pickItem(action.id)
    if (isReadOnly) return
    if (action.kind === 'edit') openLayer('intervention', action.id)
    if (action.kind === 'move') moveIntervention(action.id, action.step)
    if (action.kind === 'remove') removeIntervention(action.id)
  }

  return (
    <div className="ladder">
      <section className="ladder-picture" aria-labelledby="ladder-title">
        <div className="ladder-head">
          <div>
            <h2 id="ladder-title">
              {t('ladder:title', { count: assessment.interventions.length })}
            </h2>
            {assessment.interventions.length === 0 ? (
              <p className="help">{t('ladder:empty')}</p>
            ) : (
              <>
                <p className="help for-pointer">{t('ladder:lead')}</p>
                <p className="help for-touch">{t('ladder:leadTouch')}</p>
              </>
            )}
          </div>
        </div>
        <div className="ladder-box" ref={box}>
          {size && size.width > 0 && (
            <StaircaseDiagram
              label={t('ladder:picture')}
              width={size.width}
              steps={steps}
              selected={item}
              selectedStep={step}
              palette={palette}
              hint={t('ladder:keys')}
              onAct={act}
            />
          )}
        </div>
        <PreventionLegend />
      </section>
      <StepPanel step={step} onPick={setStep} />
      <PrintedLadder assessment={assessment} found={found} words={told} />
    </div>
  )
}

function PreventionLegend() {
  const t = useTranslate()
  const framework = useFramework()
  const words = useFrameworkWords()
  const palette = usePalette()
  return (
    <ul className="legend" aria-label={t('ladder:legend')}>
      {framework.prevention.map((kind, index) => {
        const { fill, text } = palette.prevention[kind]
        return (
          <li key={kind}>
            <span className="pill" style={{ background: fill, color: text }} aria-hidden="true">
              {'I'.repeat(index + 1)}
            </span>
            <span>
              <strong>{words.prevention[kind]?.name}</strong> {words.prevention[kind]?.definition}
            </span>
          </li>
        )
      })}
    </ul>
  )
}
