import type { LadderStep } from '../../../framework/framework.ts'
import { StepCounts } from './StepCounts.tsx'
import type { StairView } from './stairView.ts'
import './stepPanel.css'

export interface StepPanelProps {
  readonly view: StairView
  /** The step that is open. */
  readonly step: string
  readonly onPick: (step: string) => void
  /** Shows a step alone. */
  readonly onLook: (step: string, group?: string) => void
}

/** Every step explained, the picked one open: what stands on it, and what it is for. */
export function StepPanel({ view, step, onPick, onLook }: StepPanelProps) {
  const { t, framework } = view.words
  return (
    <section className="step-panel" aria-labelledby="steps-title">
      <h2 id="steps-title">{t('ladder:steps')}</h2>
      {view.framework.ladder.map((each) => (
        <details key={each.id} open={each.id === step} className={each.isEarly ? 'step is-early' : 'step'}>
          <summary
            onClick={(event) => {
              // Which one is open is decided here, so that the staircase can open it too.
              event.preventDefault()
              if (each.id !== step) onPick(each.id)
              else if (!view.zoomed) onPick('')
            }}
          >
            <span className="step-number">{each.order}</span> {framework.ladder[each.id]?.name}
          </summary>
          {each.id === step && (
            <>
              <StepCounts view={view} step={each} onLook={onLook} />
              <Explanation view={view} step={each} />
            </>
          )}
        </details>
      ))}
    </section>
  )
}

function Explanation({ view, step }: { readonly view: StairView; readonly step: LadderStep }) {
  const { t, framework } = view.words
  const told = framework.ladder[step.id]
  return (
    <>
      <p>{told?.description}</p>
      {told?.focus ? (
        <p className="step-focus">{told.focus}</p>
      ) : (
        <p className="help">
          {told?.law} {!step.isLawCertain && t('ladder:lawUncertain')}
        </p>
      )}
    </>
  )
}
