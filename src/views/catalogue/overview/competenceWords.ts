import type { Competence, CompetenceAbsence, CompetenceGap, CompetencePlace } from '../../../analysis/competences.ts'
import type { Framework } from '../../../framework/framework.ts'
import { formatList } from '../../../wording/format.ts'
import type { CatalogueWords } from '../catalogueWords.ts'

/** As many names as a heading holds. */
const MOST_NAMES = 3

/** What the competences show, in one or two sentences. */
export function competencesHeadline(competences: readonly Competence[], words: CatalogueWords): string {
  const { t } = words
  if (competences.length === 0) return t('overview:competences.none')
  const sentences = (['unstaffed', 'idle'] as const).flatMap((gap) => gapSentence(gap, competences, words))
  return sentences.length === 0 ? t('overview:competences.allUsed', { count: competences.length }) : sentences.join('. ')
}

function gapSentence(
  gap: CompetenceGap,
  competences: readonly Competence[],
  { t, language }: CatalogueWords,
): readonly string[] {
  const names = competences.filter((each) => each.gap === gap).map(({ name }) => name)
  const count = names.length
  if (count === 0) return []
  if (count > MOST_NAMES) return [t(`overview:competences.${gap}Many`, { count })]
  return [t(`overview:competences.${gap}Named`, { count, names: formatList(names, language) })]
}

/** Whether it is told of any place how many people have it. */
export function isPeopleTold({ places }: Pick<Competence, 'places'>): boolean {
  return places.some(({ people }) => people !== null)
}

/** 'PPR 5', the number never alone on a line; 'PPR' where the number is not told. */
export function placeText({ where, people }: CompetencePlace, { t }: CatalogueWords): string {
  const name = where === '' ? t('overview:competences.noPlace') : where
  return people === null ? name : `${name}\u00a0${people}`
}

/** 'Findes 3 steder: Dagtilbud 6, PPR 5 og Social 3. Det er 14 personer.' */
export function heldSentence({ places, people }: Competence, words: CatalogueWords): string {
  const { t } = words
  if (places.length === 0) return t('overview:competences.heldNowhere')
  const [only] = places
  if (only && places.length === 1) {
    const place = placeText({ ...only, people: null }, words)
    return only.people === null
      ? t('overview:competences.heldAt', { place })
      : t('overview:competences.heldBy', { place, count: only.people })
  }
  const names = formatList(places.map((place) => placeText(place, words)), words.language)
  const held = t('overview:competences.held', { count: places.length, places: names })
  return people === 0 ? held : `${held} ${t('overview:competences.peopleAre', { count: people })}`
}

/** Where a competence is not used: a sentence for administrations, one for steps, by their numbers. */
export function absenceSentences(
  { administrations, steps }: CompetenceAbsence,
  { ladder }: Framework,
  { t, language }: CatalogueWords,
): readonly string[] {
  const numbers = ladder.flatMap(({ id, order }) => (steps.includes(id) ? [String(order)] : []))
  return [
    ...(administrations.length === 0
      ? []
      : [t('overview:competences.notInAdministrations', { places: formatList(administrations, language) })]),
    ...(numbers.length === 0
      ? []
      : [t('overview:competences.notOnSteps', { count: numbers.length, steps: formatList(numbers, language) })]),
  ]
}
