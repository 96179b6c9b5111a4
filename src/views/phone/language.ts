import type { TextArea } from '../../browser/storage.ts'
import type { Language } from '../../wording/i18n.ts'

const KEY = 'komponentcirklen.phone.language'

/**
 * The language chosen here before, or else the first of the browser's that this page speaks, or else Danish.
 *
 * @param preferred - as the browser gives them: 'en-GB', 'da'
 */
export function firstLanguage(area: TextArea, preferred: readonly string[]): Language {
  const wanted = [area.get(KEY) ?? '', ...preferred].map((each) => each.slice(0, 2).toLowerCase())
  return wanted.find((each) => each === 'da' || each === 'en') ?? 'da'
}

export function keepLanguage(area: TextArea, language: Language): void {
  area.set(KEY, language)
}
