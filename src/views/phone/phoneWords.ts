import { createContext, use } from 'react'
import type { PhoneWords } from '../../wording/phoneWords.ts'

const PhoneWordsContext = createContext<PhoneWords | null>(null)

export const PhoneWordsProvider = PhoneWordsContext

/** The words of the page, in the language in use. @throws when there are none around the view */
export function usePhoneWords(): PhoneWords {
  const words = use(PhoneWordsContext)
  if (!words) throw new Error('No words around this view')
  return words
}
