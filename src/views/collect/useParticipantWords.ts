import { useEffect, useState } from 'react'
import type { Framework } from '../../framework/framework.ts'
import { useLanguage } from '../../wording/i18n.ts'
import { loadPhoneWords, type PhoneWords } from '../../wording/phoneWords.ts'

/** The words of the participants' page; null until they are loaded, 'missing' when they cannot be. */
export function useParticipantWords(framework: Framework): PhoneWords | 'missing' | null {
  const language = useLanguage()
  const [words, setWords] = useState<PhoneWords | 'missing' | null>(null)

  // They are files of their own, which the network brings.
  useEffect(() => {
    let isOver = false
    void loadPhoneWords(language, framework).then((loaded) => isOver || setWords(loaded ?? 'missing'))
    return () => {
      isOver = true
    }
  }, [language, framework])
  return words
}
