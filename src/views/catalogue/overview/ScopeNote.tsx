import { valuesFiltered } from '../../../analysis/catalogueFilter.ts'
import { filterWords } from '../filterWords.ts'
import type { PartProps } from '../partProps.ts'
import { scopeText, scopeWords } from './scopeWords.ts'

export interface ScopeNoteProps extends Pick<PartProps, 'assessment' | 'found' | 'place' | 'words'> {
  /** On paper the filter is not to be seen anywhere else. */
  readonly isPrinted?: boolean
}

/** Says that a part is about some of the interventions only; nothing where it is about all. */
export function ScopeNote({ isPrinted = false, ...scope }: ScopeNoteProps) {
  const { assessment, found, place, words } = scope
  const { t } = words
  if (isPrinted) {
    const told = scopeWords(scope)
    return told === '' ? null : <p className="print-scope">{told}</p>
  }
  if (filterWords(place, words) === '' || found.length === assessment.interventions.length) return null
  const isFiltered = valuesFiltered(place.filter).length > 0
  const isSearched = place.search.trim() !== ''
  const what = isFiltered && isSearched ? 'both' : isFiltered ? 'filter' : 'search'
  return <p className="help">{scopeText(t(`overview:scope.${what}`), scope)}</p>
}
