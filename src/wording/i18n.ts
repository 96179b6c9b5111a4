import i18next, { type TFunction } from 'i18next'
import { useMemo, useSyncExternalStore } from 'react'
import { danish } from './danish.ts'
import type { danishBar } from './danishBar.ts'
import type { danishCatalogue } from './danishCatalogue.ts'
import type { danishGuidance } from './danishGuidance.ts'
import type { danishLater } from './danishLater.ts'
import type { danishTakeHome } from './danishTakeHome.ts'
import type { danishWorkshop } from './danishWorkshop.ts'

export type Language = 'da' | 'en'

type Texts = typeof danish &
  typeof danishBar &
  typeof danishCatalogue &
  typeof danishLater &
  typeof danishTakeHome &
  typeof danishWorkshop

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'shell'
    // What has ids for keys has doors of its own: frameworkWords.ts and listWords.ts.
    resources: Omit<Texts, 'framework' | 'lists'>
  }
}

const NAMESPACES = [
  'shell',
  'snapshots',
  'plan',
  'compare',
  'archive',
  'keepFile',
  'others',
  'pictures',
  'report',
  'slides',
  'takeHome',
  'about',
  'bar',
  'catalogue',
  'collect',
  'dialogs',
  'files',
  'intervention',
  'ladder',
  'listImport',
  'overlaps',
  'overview',
  'scoring',
  'stage',
  'start',
  'trial',
  'turn',
  'understanding',
  'workshop',
] as const

/** Gives the text of a key such as 'scoring:note.label'; a key that does not exist is a type error. */
export type Translate = TFunction<typeof NAMESPACES>

/** Makes Danish ready; other languages come when they are asked for. */
export async function startWording(): Promise<void> {
  await i18next.init({
    lng: 'da',
    fallbackLng: 'da',
    resources: { da: danish },
    ns: [...NAMESPACES, 'framework'],
    defaultNS: 'shell',
    // React sets text as text.
    interpolation: { escapeValue: false },
  })
}

/** Makes the texts ready that the first page does without: those of the about page, of its dialogs, and of opened files. */
export async function loadLaterTexts(): Promise<void> {
  addTexts('da', (await import('./danishLater.ts')).danishLater)
}

/** Makes the texts ready of what is shown and said of an open assessment. */
export async function loadBarTexts(): Promise<void> {
  addTexts('da', (await import('./danishBar.ts')).danishBar)
}

/** Makes the texts of the staircase and its catalogue ready. */
export async function loadCatalogueTexts(): Promise<void> {
  addTexts('da', (await import('./danishCatalogue.ts')).danishCatalogue)
}

/** Makes the texts ready of all that is taken home. */
export async function loadTakeHomeTexts(): Promise<void> {
  addTexts('da', (await import('./danishTakeHome.ts')).danishTakeHome)
}

/** Makes the texts of the workshop ready. */
export async function loadWorkshopTexts(): Promise<void> {
  addTexts('da', (await import('./danishWorkshop.ts')).danishWorkshop)
}

function addTexts(language: Language, texts: object): void {
  for (const [namespace, each] of Object.entries(texts)) i18next.addResourceBundle(language, namespace, each)
}

/** The language that was asked for last. */
let wanted: Language = 'da'

/**
 * Switches the language of every text on the page.
 *
 * @returns the language in use then: another one when it has been asked for meanwhile, or when this one could not be loaded
 */
export async function setLanguage(language: Language): Promise<Language> {
  wanted = language
  const isLoaded = language === 'da' || (await loadEnglish())
  if (isLoaded && wanted === language) await i18next.changeLanguage(language)
  return currentLanguage()
}

/** Another function for each language, so that what depends on it is made anew. */
export function useTranslate(): Translate {
  const language = useLanguage()
  return useMemo(() => remembering(i18next.getFixedT(language, NAMESPACES)), [language])
}

/** More than any page asks for, and little to keep. */
const MOST_REMEMBERED = 5000

/** Finds each text once: the rows of a long list ask for the same ones again with every key of a search. */
function remembering(t: Translate): Translate {
  const known = new Map<string, string>()
  const find = (key: string, ...values: readonly object[]): string => {
    const asked = values.length === 0 ? key : key + JSON.stringify(values)
    const text = known.get(asked) ?? Reflect.apply(t, null, [key, ...values])
    if (known.size >= MOST_REMEMBERED) known.clear()
    // A key that is not there yet may be loaded later; it is its own text until then.
    if (!key.endsWith(text)) known.set(asked, text)
    return text
  }
  return Object.assign(find, t)
}

export function useLanguage(): Language {
  return useSyncExternalStore(onLanguage, currentLanguage)
}

function onLanguage(listener: () => void): () => void {
  i18next.on('languageChanged', listener)
  return () => i18next.off('languageChanged', listener)
}

/** The framework's names in a language, once it is loaded; else the Danish ones. */
export function frameworkTexts(language: Language): Texts['framework'] {
  const loaded: unknown = i18next.getResourceBundle(language, 'framework')
  // What was added under this name is the file of this name; a test holds both languages to one form.
  return (loaded as Texts['framework'] | undefined) ?? danish.framework
}

/** The words of the lists of a language, once they are loaded; else the Danish ones, and null before those are. */
export function listTexts(language: Language): Texts['lists'] | null {
  const find = (each: Language): unknown => i18next.getResourceBundle(each, 'lists')
  return ((find(language) ?? find('da')) as Texts['lists'] | undefined) ?? null
}

/** What another language says of the framework at length, once it is loaded; else null. Danish has it with its readers. */
export function guidanceTexts(language: Language): (typeof danishGuidance)['guidance'] | null {
  const loaded: unknown = i18next.getResourceBundle(language, 'guidance')
  // As above.
  return (loaded as (typeof danishGuidance)['guidance'] | undefined) ?? null
}

function currentLanguage(): Language {
  return i18next.language === 'en' ? 'en' : 'da'
}

/**
 * Fetches the texts of the other language as well, for what people may have written in either.
 *
 * @returns false when it could not be fetched
 */
export async function loadEnglish(): Promise<boolean> {
  if (i18next.hasResourceBundle('en', 'framework')) return true
  // No network, or the app has been replaced by a newer one: the texts in use stay.
  const loaded = await import('./english.ts').catch(() => null)
  if (!loaded) return false
  addTexts('en', loaded.english)
  return true
}
