import { useMemo } from 'react'
import { builtInFramework, type Framework } from '../framework/framework.ts'
import { danishGuidance } from './danishGuidance.ts'
import { frameworkTexts, guidanceTexts, useLanguage, type Language } from './i18n.ts'
import { wordsOfFramework, type FrameworkWords } from './wordsOfFramework.ts'

export type { ComponentWords, FrameworkWords } from './wordsOfFramework.ts'

/**
 * The words of the open assessment's framework, in the language in use. They are long: what the first page shows does
 * with the names, `useFrameworkNames`.
 */
export function useFrameworkWords(): FrameworkWords {
  const language = useLanguage()
  return useMemo(() => frameworkWords(builtInFramework, language), [language])
}

export function frameworkWords(framework: Framework, language: Language): FrameworkWords {
  return wordsOfFramework(framework, frameworkTexts(language), guidanceTexts(language) ?? danishGuidance.guidance)
}
