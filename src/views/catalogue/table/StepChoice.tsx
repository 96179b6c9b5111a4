import type { Id } from '../../../model/assessment.ts'
import type { Intervention } from '../../../model/intervention.ts'
import type { CatalogueWords } from '../catalogueWords.ts'
import { moveIntervention } from '../interventionActions.ts'

/** A step to choose: '1 Almenområdet'. */
export interface StepOption {
  readonly id: string
  readonly text: string
}

export interface StepChoiceProps {
  readonly intervention: Intervention
  readonly steps: readonly StepOption[]
  readonly isReadOnly: boolean
  readonly words: CatalogueWords
  /** The step is about to be changed. */
  readonly onMoved: (id: Id) => void
}

/** The step of a row, changed in place. */
export function StepChoice({ intervention, steps, isReadOnly, words, onMoved }: StepChoiceProps) {
  const { t } = words
  const { id, name, step } = intervention
  return (
    <select
      className="input"
      aria-label={t('intervention:table.stepOf', { name })}
      value={step}
      disabled={isReadOnly}
      onChange={({ target }) => {
        onMoved(id)
        moveIntervention(id, target.value)
      }}
    >
      {steps.map((each) => (
        <option key={each.id} value={each.id}>
          {each.text}
        </option>
      ))}
    </select>
  )
}
