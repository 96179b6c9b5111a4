import i18next from 'i18next'
import { builtInFramework } from '../src/framework/framework.ts'
import type { Speech } from '../src/views/understanding/useSpeech.ts'
import { frameworkWords } from '../src/wording/frameworkWords.ts'
import { loadWorkshopTexts, setLanguage, startWording, type Language } from '../src/wording/i18n.ts'

/** Makes the texts of both languages ready; Danish is in use. */
export async function startSpeech(): Promise<void> {
  await startWording()
  await loadWorkshopTexts()
  await setLanguage('en')
  await setLanguage('da')
}

/** All that sentences about findings are made of, as a view would have it. */
export function speechIn(language: Language): Speech {
  return { words: frameworkWords(builtInFramework, language), t: i18next.getFixedT(language), language }
}
