import type { Assessment } from '../../../model/assessment.ts'
import type { PlanWords } from '../planWords.ts'
import type { FaultPlace, FormDraft } from './draft.ts'

/** What each part of the form is given. */
export interface ActionFieldsProps {
  readonly assessment: Assessment
  readonly draft: FormDraft
  /** What is wrong, and to be said. */
  readonly faults: readonly FaultPlace[]
  readonly isDateBad: boolean
  readonly words: PlanWords
  readonly onChange: (change: Partial<FormDraft>) => void
  readonly onDateBad: (isBad: boolean) => void
}
