import { valuesFiltered } from '../../../analysis/catalogueFilter.ts'
import { formatNumber } from '../../../wording/format.ts'
import { filterWords } from '../filterWords.ts'
import type { PartProps } from '../partProps.ts'

export interface ScopeNoteProps extends Pick<PartProps, 'assessment' | 'found' | 'place' | 'words'> {
  /** On paper the filter is not to be seen anywhere else. */
  readonly isPrinted?: boolean
}

/** Says that a part is about some of the interventions only; nothing where it is about all. */
export function ScopeNote({ assessment, found, place, words, isPrinted = false }: ScopeNoteProps) {
  const { t, language } = words
  const all = assessment.interventions.length
  const set = filterWords(place, words)
  if (set === '' || (found.length === all && !isPrinted)) return null
  const numbers = { found: formatNumber(found.length, language), all: formatNumber(all, language) }
  const isFiltered = valuesFiltered(place.filter).length > 0
  const isSearched = place.search.trim() !== ''
  const what = isFiltered && isSearched ? 'both' : isFiltered ? 'filter' : 'search'
  const lead = isPrinted ? set : t(`overview:scope.${what}`)
  return <p className={isPrinted ? 'print-scope' : 'help'}>{t('overview:scope.text', { lead, ...numbers })}</p>
}
