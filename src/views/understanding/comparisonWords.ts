import type { Compared } from '../../analysis/comparison.ts'
import { gapWording } from '../../analysis/gap.ts'
import { formatLevel } from '../../wording/format.ts'
import { agreementSteps, comparisonLeaning, gapLeaning, leaningOf } from './headlines.ts'
import type { Speech } from './useSpeech.ts'

// Two rounds usually have different people: it is the group that has moved, unless they are known to be the same.

/** What the comparison comes to: 'Gruppen er mere enig om 5 af 16 og mindre enig om 2.' */
export function comparisonHeadline(compared: readonly Compared[], isSame: boolean, { t }: Speech): string {
  const leaning = comparisonLeaning(compared)
  const who = isSame ? t('understanding:compare.whoSame') : t('understanding:compare.whoGroup')
  return t(`understanding:compare.headline.${leaningOf(leaning)}`, { ...leaning, who })
}

/** Where the middle has gone, counted: 'Medianen er højere på 2 og lavere på 1 af 16.' */
export function levelsSentence(compared: readonly Compared[], { t }: Speech): string {
  return t('understanding:compare.levels', { ...gapLeaning(compared.map(({ change }) => change)) })
}

/** Where the middle has gone; told only from a gap that counts as one. */
export function levelChangeText({ change }: Compared, { t, language }: Speech): string {
  if (change === null) return t('understanding:compare.notBoth')
  if (gapWording(change) === 'together') return t('understanding:compare.level.same')
  const gap = formatLevel(Math.abs(change), language)
  return change > 0 ? t('understanding:compare.level.higher', { gap }) : t('understanding:compare.level.lower', { gap })
}

/** Whether the group agrees more: when the class of its agreement has changed. Nothing where one is not shown. */
export function agreementChangeText({ before, after }: Compared, { t }: Speech): string {
  if (!before || !after) return ''
  const steps = agreementSteps(before.measures.wording, after.measures.wording)
  if (steps === 0) return t('understanding:compare.agreement.same')
  return steps > 0 ? t('understanding:compare.agreement.more') : t('understanding:compare.agreement.less')
}
