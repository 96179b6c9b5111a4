import { useMemo } from 'react'
import { useFrameworkWords } from '../../wording/frameworkWords.ts'
import { useLanguage, useTranslate } from '../../wording/i18n.ts'
import { useFramework } from '../settings.ts'
import type { ErrorContext } from './errorContext.ts'

/** What it takes to put a fault of a file into the words of the language in use. */
export function useErrorContext(): ErrorContext {
  const [t, language, words, framework] = [useTranslate(), useLanguage(), useFrameworkWords(), useFramework()]
  return useMemo(() => ({ t, language, words, framework }), [t, language, words, framework])
}
