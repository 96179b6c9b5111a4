import { useMemo } from 'react'
import { builtInFramework } from '../framework/framework.ts'
import { frameworkTexts, useLanguage } from './i18n.ts'
import { namesOfFramework, type FrameworkNames } from './namesOfFramework.ts'

export type { FrameworkNames } from './namesOfFramework.ts'

/** The names of the open assessment's framework, in the language in use: for what the first page shows. */
export function useFrameworkNames(): FrameworkNames {
  const language = useLanguage()
  return useMemo(() => namesOfFramework(builtInFramework, frameworkTexts(language)), [language])
}
