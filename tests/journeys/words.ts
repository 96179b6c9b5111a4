import { readFileSync } from 'node:fs'

interface Texts {
  readonly [key: string]: string | Texts
}

/** The app's own words of a language, to find things as a reader would. */
export function wordsOf(language: 'da' | 'en') {
  return (key: string, values: Readonly<Record<string, string | number>> = {}): string => {
    const [space = '', path = ''] = key.split(':')
    const texts = JSON.parse(readFileSync(`locales/${language}/${space}.json`, 'utf8')) as Texts
    const text = path.split('.').reduce<string | Texts>((at, part) => (typeof at === 'string' ? at : (at[part] ?? '')), texts)
    if (typeof text !== 'string' || text === '') throw new Error(`No text ${key}`)
    return Object.entries(values)
      .reduce((filled, [name, value]) => filled.replaceAll(`{{${name}}}`, String(value)), text)
      .replaceAll('\u00ad', '')
  }
}
