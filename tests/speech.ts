import i18next from 'i18next'
import { builtInFramework } from '../src/framework/framework.ts'
import type { Speech } from '../src/views/understanding/useSpeech.ts'
import { frameworkWords } from '../src/wording/frameworkWords.ts'
import { loadWorkshopTexts, setLanguage, startWording, type Language } from '../src/wording/i18n.ts'

/** All that sentences about findings are made of, as a view would have it. */
export async function speechIn(language: Language): Promise<Speech> {
  await startWording()
  await loadWorkshopTexts()
  await setLanguage(language)
  return { words: frameworkWords(builtInFramework, language), t: i18next.getFixedT(language), language }
}
