import type { Assessment } from '../../model/assessment.ts'
import { formatDate } from '../../wording/format.ts'
import type { Language, Translate } from '../../wording/i18n.ts'
import { nameOfMunicipality } from '../assessmentName.ts'
import { sinceText } from '../since.ts'

/** Where the numbers of a chart come from. */
export type Origin = 'scores' | 'catalogue' | 'round' | 'rounds' | 'plan' | 'snapshots'

interface Told {
  readonly t: Translate
  readonly language: Language
}

type Named = Pick<Assessment, 'municipality' | 'team' | 'date' | 'isExample'>

/** 'Eksempelkommune (eksempel), tværgående ledergruppe. Egen vurdering i Komponentcirklen' @param number - of a round */
export function sourceOf(assessment: Named, origin: Origin, { t, number = 0 }: Pick<Told, 't'> & { readonly number?: number }): string {
  const who = [nameOfMunicipality(assessment, t), assessment.team].map((each) => each.trim()).filter((each) => each !== '')
  return t('pictures:source', { who: who.join(', '), what: t(`pictures:origin.${origin}`, { number }) })
}

/** Who, when and from where, for what is told of the assessment itself: as it is today, and since when, where it is the source. */
export function originOf(
  assessment: Assessment,
  origin: 'scores' | 'catalogue' | 'plan',
  told: Told & { readonly today: string },
): { readonly people: null; readonly date: string; readonly source: string } {
  const since = origin === 'catalogue' ? '' : sinceText(assessment, told)
  return { people: null, date: formatDate(told.today, told.language), source: `${sourceOf(assessment, origin, told)}${since}` }
}

/** 'n = 14', or 'n = 12–14' where not all have as many answers; null where none is shown. */
export function peopleOf(counts: readonly number[], { t }: Pick<Told, 't'>): string | null {
  if (counts.length === 0) return null
  const [least, most] = [Math.min(...counts), Math.max(...counts)]
  return t('pictures:people', { n: least === most ? String(least) : `${least}–${most}` })
}
