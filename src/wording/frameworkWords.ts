import { useMemo } from 'react'
import { builtInFramework, type Framework } from '../framework/framework.ts'
import { frameworkTexts, useLanguage, type Language } from './i18n.ts'
import { wordsOfFramework, type FrameworkWords } from './wordsOfFramework.ts'

export type { ComponentWords, FrameworkWords } from './wordsOfFramework.ts'

/** The words of the open assessment's framework, in the language in use. */
export function useFrameworkWords(): FrameworkWords {
  const language = useLanguage()
  return useMemo(() => frameworkWords(builtInFramework, language), [language])
}

export function frameworkWords(framework: Framework, language: Language): FrameworkWords {
  return wordsOfFramework(framework, frameworkTexts(language))
}
