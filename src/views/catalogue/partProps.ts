import type { Assessment } from '../../model/assessment.ts'
import type { Intervention } from '../../model/intervention.ts'
import type { CatalogueWords } from './catalogueWords.ts'
import type { CataloguePlace } from './place.ts'

/** What each way to look at the catalogue is given. */
export interface PartProps {
  readonly assessment: Assessment
  /** The interventions that the filter and the search let through. */
  readonly found: readonly Intervention[]
  readonly place: CataloguePlace
  /** The picked intervention. */
  readonly item: string | null
  readonly isReadOnly: boolean
  readonly words: CatalogueWords
}
