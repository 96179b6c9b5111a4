import { createContext, use, useMemo } from 'react'
import { useFrameworkNames, type FrameworkNames } from '../../wording/frameworkNames.ts'
import { useLanguage, useTranslate, type Language, type Translate } from '../../wording/i18n.ts'

/** The two whose snapshots are held against each other, as short as they can be told apart. */
export interface Across {
  readonly before: string
  readonly after: string
}

/** All that is said of a comparison is made of these, in one language. */
export interface Naming {
  readonly names: FrameworkNames
  readonly t: Translate
  readonly language: Language
  /** Two municipalities or teams, between which nothing has moved; null: one and the same, before and now. */
  readonly across: Across | null
}

export const AcrossContext = createContext<Across | null>(null)

export function useNaming(): Naming {
  const names = useFrameworkNames()
  const t = useTranslate()
  const language = useLanguage()
  const across = use(AcrossContext)
  return useMemo(() => ({ names, t, language, across }), [names, t, language, across])
}
