import type { CatalogueWords } from './catalogueWords.ts'
import { filterWords } from './filterWords.ts'
import type { CataloguePlace } from './place.ts'

export interface PrintedFilterProps {
  readonly place: CataloguePlace
  readonly words: CatalogueWords
}

/** On paper, where no filter is seen: which interventions these are. Nothing where they are all. */
export function PrintedFilter({ place, words }: PrintedFilterProps) {
  const text = filterWords(place, words)
  return text === '' ? null : <p className="printed-filter">{text}</p>
}
