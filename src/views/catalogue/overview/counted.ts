import { formatNumber } from '../../../wording/format.ts'
import type { CatalogueWords } from '../catalogueWords.ts'

/** A count for a text: `count` chooses the form of the words, `number` is what stands there, '1.200'. */
export function counted(
  count: number,
  { language }: Pick<CatalogueWords, 'language'>,
): { readonly count: number; readonly number: string } {
  return { count, number: formatNumber(count, language) }
}
