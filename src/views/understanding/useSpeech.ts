import { useMemo } from 'react'
import { useFrameworkWords, type FrameworkWords } from '../../wording/frameworkWords.ts'
import { useLanguage, useTranslate, type Language, type Translate } from '../../wording/i18n.ts'

/** All that a sentence about a finding is made of, in one language. */
export interface Speech {
  readonly words: FrameworkWords
  readonly t: Translate
  readonly language: Language
}

export function useSpeech(): Speech {
  const words = useFrameworkWords()
  const t = useTranslate()
  const language = useLanguage()
  return useMemo(() => ({ words, t, language }), [words, t, language])
}
