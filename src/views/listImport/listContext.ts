import { useMemo } from 'react'
import type { ListField } from '../../exchange/lists/fields.ts'
import type { Assessment } from '../../model/assessment.ts'
import { useFrameworkNames, type FrameworkNames } from '../../wording/frameworkNames.ts'
import { useLanguage, useTranslate, type Language, type Translate } from '../../wording/i18n.ts'
import { useListWords, type ListWords } from '../../wording/listWords.ts'
import type { Engine } from './fetchEngine.ts'
import type { NewTerm } from './said.ts'

/** What it takes to put a list and its rows into words. */
export interface ListContext {
  readonly t: Translate
  readonly language: Language
  readonly names: FrameworkNames
  readonly lists: ListWords
  /** What each column is called. */
  readonly headings: Readonly<Record<ListField, string>>
}

/** @param newTerms - made of texts of the list, and known to nobody else yet */
export function useListContext(
  { lists: own }: Assessment,
  newTerms: readonly NewTerm[],
  { headingsIn }: Engine,
): ListContext {
  const t = useTranslate()
  const language = useLanguage()
  const names = useFrameworkNames()
  const all = useMemo(() => [...own, ...newTerms.map(({ list, ...term }) => ({ list, terms: [term] }))], [own, newTerms])
  const lists = useListWords(all)
  return useMemo(() => ({ t, language, names, lists, headings: headingsIn(language) }), [t, language, names, lists, headingsIn])
}
