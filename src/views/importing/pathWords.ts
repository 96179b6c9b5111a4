import type { Translate } from '../../wording/i18n.ts'
import { isolated } from './fileText.ts'

interface PartWords {
  /** Of one item of a list, from 1; null where the part is no list. */
  readonly itemOf: (list: string, number: number) => string | null
  /** null where the part is not known. */
  readonly fieldOf: (part: string) => string | null
}

/** A dotted path in words: 'participants.3.values.2' is 'svar nr. 4, niveau nr. 3'. What nobody knows is told as it is. */
export function pathWords(path: string, t: Translate, { itemOf, fieldOf }: PartWords): string {
  const words: string[] = []
  const parts = path.split('.')
  for (let at = 0; at < parts.length; at += 1) {
    const [part = '', next = ''] = parts.slice(at, at + 2)
    const item = /^\d+$/.test(next) ? itemOf(part, Number(next) + 1) : null
    if (item !== null) at += 1
    words.push(item ?? fieldOf(part) ?? t('files:place.otherField', { name: isolated(part) }))
  }
  return words.join(', ')
}
