import type { Framework } from '../framework/framework.ts'
import type { Language } from './i18n.ts'
import type { phoneDanish } from './phoneDanish.ts'
import { wordsOfFramework, type FrameworkWords } from './wordsOfFramework.ts'

type Texts = typeof phoneDanish

type KeysOf<T> = { [K in keyof T & string]: T[K] extends string ? K : `${K}.${KeysOf<T[K]>}` }[keyof T & string]

/** Gives the text of a key such as 'phone:welcome.title', with its places filled in. */
export type PhoneTranslate = (
  key: `phone:${KeysOf<Texts['phone']>}`,
  values?: Readonly<Record<string, string | number>>,
) => string

/** The words of the participants' page in one language. */
export interface PhoneWords {
  readonly language: Language
  readonly t: PhoneTranslate
  readonly framework: FrameworkWords
}

/**
 * Loads a language and nothing of another. Without i18next, which is a seventh of what a phone may load.
 *
 * @returns null when it cannot be loaded: no network, or the app has been replaced by a newer one
 */
export async function loadPhoneWords(language: Language, framework: Framework): Promise<PhoneWords | null> {
  const texts = await (language === 'da' ? loadDanish() : loadEnglish()).catch(() => null)
  if (texts === null) return null
  return {
    language,
    t: (key, values = {}) => filled(textAt(texts, key), values),
    framework: wordsOfFramework(framework, texts.framework, texts.guidance),
  }
}

async function loadDanish(): Promise<Texts> {
  return (await import('./phoneDanish.ts')).phoneDanish
}

async function loadEnglish(): Promise<Texts> {
  return (await import('./phoneEnglish.ts')).phoneEnglish
}

function textAt(texts: Texts, key: string): string {
  const found = key.split(/[:.]/).reduce<unknown>((at, step) => (isNode(at) ? at[step] : undefined), texts)
  return typeof found === 'string' ? found : key
}

function isNode(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
}

function filled(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replaceAll(/\{\{(\w+)\}\}/g, (_, name: string) => String(values[name] ?? ''))
}
