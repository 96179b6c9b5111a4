import type { Assessment } from '../model/assessment.ts'
import { formatDate } from '../wording/format.ts'
import type { Language, Translate } from '../wording/i18n.ts'

interface Told {
  readonly t: Translate
  readonly language: Language
  /** '2026-11-26', by the calendar here: the day of what is shown. */
  readonly today: string
}

/**
 * Since when an assessment has been under way, as the end of a sentence: ', begyndt 14. april 2026'. It is shown as it is
 * today, which can be long after.
 *
 * @returns '' where it has no day, or one that is still to come
 */
export function sinceText({ date }: Pick<Assessment, 'date'>, { t, language, today }: Told): string {
  return date === '' || date > today ? '' : t('shell:since', { date: formatDate(date, language) })
}

/** 'Egen vurdering i Komponentcirklen, begyndt 14. april 2026.' */
export function ownText(assessment: Pick<Assessment, 'date'>, told: Told): string {
  const { t } = told
  return t('shell:own', { since: sinceText(assessment, told) })
}
