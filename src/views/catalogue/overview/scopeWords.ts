import { formatNumber } from '../../../wording/format.ts'
import { filterWords } from '../filterWords.ts'
import type { PartProps } from '../partProps.ts'

type Scope = Pick<PartProps, 'assessment' | 'found' | 'place' | 'words'>

/**
 * What is filtered and searched by, and how many interventions that leaves, for where the filter itself is not to be seen.
 *
 * @returns '' when nothing is set
 */
export function scopeWords({ assessment, found, place, words }: Scope): string {
  const lead = filterWords(place, words)
  return lead === '' ? '' : scopeText(lead, { assessment, found, words })
}

/** 'Filter er slået til. Her er 25 af 29 indsatser med.' */
export function scopeText(lead: string, { assessment, found, words: { t, language } }: Omit<Scope, 'place'>): string {
  const numbers = { found: formatNumber(found.length, language), all: formatNumber(assessment.interventions.length, language) }
  return t('overview:scope.text', { lead, ...numbers })
}
