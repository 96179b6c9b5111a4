import { CLASSES } from '../../analysis/classes.ts'
import { formatChoice } from '../../wording/format.ts'
import type { CatalogueWords } from './catalogueWords.ts'
import type { CataloguePlace } from './place.ts'

/**
 * What is filtered and searched by: 'Forebyggelse: Primær eller Sekundær. Søgning: »marte«'.
 *
 * @returns no full stop at its end; '' when nothing is set
 */
export function filterWords({ filter, search }: Pick<CataloguePlace, 'filter' | 'search'>, words: CatalogueWords): string {
  const { t, className, nameOf, language } = words
  const classes = CLASSES.flatMap((by) => {
    const values = filter[by] ?? []
    if (values.length === 0) return []
    return [t('catalogue:filter.by', { name: className(by), values: formatChoice(values.map((value) => nameOf(by, value)), language) })]
  })
  const text = search.trim()
  return [...classes, ...(text === '' ? [] : [t('catalogue:filter.searched', { text })])].join('. ')
}
