import type { Assessment } from '../../model/assessment.ts'
import type { ComparePlace } from './place.ts'

/** What each part of the comparison is given. */
export interface ComparePartProps {
  readonly assessment: Assessment
  readonly place: ComparePlace
  readonly isReadOnly: boolean
  /** Sets the view to something else; 'push' leaves a step for Back. */
  readonly onSet: (change: Partial<ComparePlace>, how?: 'push' | 'replace') => void
}
