import i18next, { type TFunction } from 'i18next'
import { initReactI18next, useTranslation } from 'react-i18next'
import { danish } from './danish.ts'
import type { danishLater } from './danishLater.ts'

export type Language = 'da' | 'en'

type Texts = typeof danish & typeof danishLater

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'shell'
    // The framework's words have ids for keys, and a door of their own: frameworkWords.ts.
    resources: Omit<Texts, 'framework'>
  }
}

const NAMESPACES = ['shell', 'about', 'files', 'ladder', 'scoring', 'start'] as const

/** Gives the text of a key such as 'scoring:note.label'; a key that does not exist is a type error. */
export type Translate = TFunction<typeof NAMESPACES>

/** Makes Danish ready; other languages come when they are asked for. */
export async function startWording(): Promise<void> {
  await i18next.use(initReactI18next).init({
    lng: 'da',
    fallbackLng: 'da',
    resources: { da: danish },
    ns: [...NAMESPACES, 'framework'],
    defaultNS: 'shell',
    // React sets text as text.
    interpolation: { escapeValue: false },
  })
}

/** Makes the texts ready that the first page does without: those of the about page, and of opened files. */
export async function loadLaterTexts(): Promise<void> {
  const texts = (await import('./danishLater.ts')).danishLater
  for (const [namespace, each] of Object.entries(texts)) i18next.addResourceBundle('da', namespace, each)
}

/** Switches the language of every text on the page. */
export async function setLanguage(language: Language): Promise<void> {
  if (language === 'en' && !i18next.hasResourceBundle('en', 'shell')) {
    const { english } = await import('./english.ts')
    for (const [namespace, texts] of Object.entries(english)) i18next.addResourceBundle('en', namespace, texts)
  }
  await i18next.changeLanguage(language)
}

export function useTranslate(): Translate {
  return useTranslation(NAMESPACES).t
}

export function useLanguage(): Language {
  return useTranslation().i18n.resolvedLanguage === 'en' ? 'en' : 'da'
}

/** The framework's texts of a language, once it is loaded; else the Danish ones. */
export function frameworkTexts(language: Language): Texts['framework'] {
  const loaded: unknown = i18next.getResourceBundle(language, 'framework')
  // What was added under this name is the file of this name; a test holds both languages to one form.
  return (loaded as Texts['framework'] | undefined) ?? danish.framework
}
