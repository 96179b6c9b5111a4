import { useFrameworkWords } from '../../../wording/frameworkWords.ts'
import { useTranslate } from '../../../wording/i18n.ts'
import { useFramework } from '../../settings.ts'

export interface StepPanelProps {
  /** The step that is open. */
  readonly step: string
  readonly onPick: (step: string) => void
}

/** Every step explained, the picked one open. */
export function StepPanel({ step, onPick }: StepPanelProps) {
  const t = useTranslate()
  const { ladder } = useFramework()
  const words = useFrameworkWords()
  return (
    <section className="step-panel" aria-labelledby="steps-title">
      <h2 id="steps-title">{t('ladder:steps')}</h2>
      {ladder.map(({ id, order, isEarly, isLawCertain }) => {
        const told = words.ladder[id]
        return (
          <details key={id} open={id === step} className={isEarly ? 'step is-early' : 'step'}>
            <summary
              onClick={(event) => {
                // Which one is open is decided here, so that the staircase can open it too.
                event.preventDefault()
                onPick(id === step ? '' : id)
              }}
            >
              <span className="step-number">{order}</span> {told?.name}
            </summary>
            <p>{told?.description}</p>
            {told?.focus ? (
              <p className="step-focus">{told.focus}</p>
            ) : (
              <p className="help">
                {told?.law} {!isLawCertain && t('ladder:lawUncertain')}
              </p>
            )}
          </details>
        )
      })}
    </section>
  )
}
