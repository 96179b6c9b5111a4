import { unservedIn, type RingCoverage } from '../../../analysis/coverage.ts'
import type { Intervention } from '../../../model/intervention.ts'
import { formatList, formatNumber } from '../../../wording/format.ts'
import type { CatalogueWords } from '../catalogueWords.ts'
import { counted } from './counted.ts'

/** As many names as a heading or a cell holds. */
const MOST_NAMES = 3

/**
 * Which components no intervention serves, in one sentence.
 *
 * @param isNarrowed - whether only some interventions are looked at, so that others may serve them
 */
export function coverageHeadline(coverage: readonly RingCoverage[], words: CatalogueWords, isNarrowed = false): string {
  const { t, language } = words
  const unserved = unservedIn(coverage)
  const all = coverage.reduce((sum, { components }) => sum + components.length, 0)
  if (unserved.length === all) return t(isNarrowed ? 'overview:coverage.noneHere' : 'overview:coverage.none')
  if (unserved.length === 0) return t('overview:coverage.full', counted(all, words))
  if (unserved.length > MOST_NAMES) {
    return t(isNarrowed ? 'overview:coverage.manyHere' : 'overview:coverage.many', {
      number: formatNumber(unserved.length, language),
      all: formatNumber(all, language),
    })
  }
  const names = unserved.map((component) => t('overview:quoted', { name: words.nameOf('components', component) }))
  return t(isNarrowed ? 'overview:coverage.namedHere' : 'overview:coverage.named', { names: formatList(names, language) })
}

/** 'Cool Kids, Chilled og 2 andre' */
export function namesOf(interventions: readonly Intervention[], { t, language }: CatalogueWords): string {
  const names = interventions.map(({ name }) => name)
  if (names.length <= MOST_NAMES) return formatList(names, language)
  const others = names.length - MOST_NAMES + 1
  return t('overview:coverage.andOthers', { names: names.slice(0, MOST_NAMES - 1).join(', '), number: formatNumber(others, language) })
}
