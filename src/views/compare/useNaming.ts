import { useMemo } from 'react'
import { useFrameworkNames, type FrameworkNames } from '../../wording/frameworkNames.ts'
import { useLanguage, useTranslate, type Language, type Translate } from '../../wording/i18n.ts'

/** All that is said of a comparison is made of these, in one language. */
export interface Naming {
  readonly names: FrameworkNames
  readonly t: Translate
  readonly language: Language
}

export function useNaming(): Naming {
  const names = useFrameworkNames()
  const t = useTranslate()
  const language = useLanguage()
  return useMemo(() => ({ names, t, language }), [names, t, language])
}
