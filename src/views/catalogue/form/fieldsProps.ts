import type { Assessment } from '../../../model/assessment.ts'
import type { CatalogueWords } from '../catalogueWords.ts'
import type { FormDraft } from './draft.ts'
import type { Suggestions } from './suggestions.ts'

/** What each part of the form is given. */
export interface FieldsProps {
  readonly assessment: Assessment
  readonly words: CatalogueWords
  readonly suggestions: Suggestions
  readonly draft: FormDraft
  /** Why what is written at a place cannot be kept; null while it can, and before it was tried. */
  readonly errorOf: (place: string) => string | null
  readonly onChange: (change: Partial<FormDraft>) => void
}
