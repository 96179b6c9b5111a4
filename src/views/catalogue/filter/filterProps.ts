import type { CatalogueFilter } from '../../../analysis/catalogueFilter.ts'
import type { InterventionClass } from '../../../analysis/classes.ts'
import type { CatalogueWords } from '../catalogueWords.ts'

/** What every control of the filter is given. */
export interface FilterProps {
  readonly filter: CatalogueFilter
  readonly words: CatalogueWords
  /** How many interventions each value lets through, with all else as it is. */
  readonly countsOf: (by: InterventionClass) => ReadonlyMap<string, number>
  readonly onToggle: (by: InterventionClass, value: string) => void
}
