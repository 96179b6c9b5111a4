import i18next from 'i18next'
import { builtInFramework } from '../src/framework/framework.ts'
import type { Naming } from '../src/views/compare/useNaming.ts'
import { frameworkTexts, loadTakeHomeTexts, setLanguage, startWording, type Language } from '../src/wording/i18n.ts'
import { namesOfFramework } from '../src/wording/namesOfFramework.ts'

/** Makes the texts of what is taken home ready in both languages; Danish is in use. */
export async function startNaming(): Promise<void> {
  await startWording()
  await loadTakeHomeTexts()
  await setLanguage('en')
  await setLanguage('da')
}

/** All that a comparison is told with, as a view would have it. */
export function namingIn(language: Language): Naming {
  return { names: namesOfFramework(builtInFramework, frameworkTexts(language)), t: i18next.getFixedT(language), language, across: null }
}

/** What the app calls a component in a language: as it is frozen in a snapshot. */
export function nameIn(language: Language): (component: string) => string {
  return (component) => namingIn(language).names.components[component]?.name ?? component
}
