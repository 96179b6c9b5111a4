import i18next from 'i18next'
import { builtInFramework } from '../src/framework/framework.ts'
import type { PlanWords } from '../src/views/plan/planWords.ts'
import { frameworkTexts, loadTakeHomeTexts, loadWorkshopTexts, setLanguage, startWording, type Language } from '../src/wording/i18n.ts'
import { namesOfFramework } from '../src/wording/namesOfFramework.ts'

/** Makes the texts of both languages ready; Danish is in use. */
export async function startPlanSpeech(): Promise<void> {
  await startWording()
  await loadWorkshopTexts()
  await loadTakeHomeTexts()
  await setLanguage('en')
  await setLanguage('da')
}

/** What finds words for the plan, as a view would have it. */
export function planSpeech(language: Language): PlanWords {
  return { t: i18next.getFixedT(language), language, names: namesOfFramework(builtInFramework, frameworkTexts(language)) }
}
