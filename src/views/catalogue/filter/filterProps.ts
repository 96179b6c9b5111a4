import type { InterventionClass } from '../../../analysis/classes.ts'
import type { CatalogueWords } from '../catalogueWords.ts'
import type { CataloguePlace } from '../place.ts'

/** What every control of the filter is given. What is filtered by it asks for itself, so that a click draws no others. */
export interface FilterProps {
  readonly words: CatalogueWords
  /** How many interventions each value lets through, with all else as it is. */
  readonly countsOf: (by: InterventionClass, place: CataloguePlace) => ReadonlyMap<string, number>
}
