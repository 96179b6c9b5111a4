import { useMemo } from 'react'
import type { Assessment } from '../../model/assessment.ts'
import { useFrameworkWords } from '../../wording/frameworkWords.ts'
import { useLanguage, useTranslate } from '../../wording/i18n.ts'
import { useListWords, type ListWords } from '../../wording/listWords.ts'
import type { ErrorContext } from '../importing/errorContext.ts'
import { useFramework } from '../settings.ts'

/** What it takes to put a clash into words. */
export interface MergeWords extends ErrorContext {
  readonly lists: ListWords
  /** What an intervention of either side is called. */
  readonly interventionName: (id: string) => string
}

/** @param there - whose own terms and interventions have names that are not known here */
export function useMergeWords(here: Assessment, there: Assessment): MergeWords {
  const t = useTranslate()
  const language = useLanguage()
  const words = useFrameworkWords()
  const framework = useFramework()
  // The later of two names counts: what is here is called as it is here.
  const own = useMemo(() => [...there.lists, ...here.lists], [here.lists, there.lists])
  const lists = useListWords(own)
  return useMemo(() => {
    const names = new Map([...there.interventions, ...here.interventions].map(({ id, name }) => [id, name]))
    return { t, language, words, framework, lists, interventionName: (id) => names.get(id) ?? id }
  }, [t, language, words, framework, lists, here.interventions, there.interventions])
}
