import type {
  Competence,
  CompetenceAbsence,
  CompetenceGap,
  CompetencePlace,
  ListedCompetence,
} from '../../../analysis/competences.ts'
import type { Framework } from '../../../framework/framework.ts'
import { formatList, formatNumber } from '../../../wording/format.ts'
import type { CatalogueWords } from '../catalogueWords.ts'
import { counted } from './counted.ts'

/** As many names as a heading holds. */
const MOST_NAMES = 3

/**
 * What the competences show, in one or two sentences.
 *
 * @param isNarrowed - whether they are some of the competences only, so that no sentence may be about all
 */
export function competencesHeadline(competences: readonly Competence[], words: CatalogueWords, isNarrowed = false): string {
  const { t } = words
  const here = isNarrowed ? 'Here' : ''
  if (competences.length === 0) return t(`overview:competences.none${here}`)
  const sentences = (['unstaffed', 'idle'] as const).flatMap((gap) => {
    const names = competences.filter((each) => each.gap === gap).map(({ name }) => name)
    return names.length === 0 ? [] : [gapSentence({ gap, names, here }, words)]
  })
  if (sentences.length > 0) return sentences.join('. ')
  const all = counted(competences.length, words)
  if (competences.every(isUsedSomewhereKnown)) return t(`overview:competences.allUsed${here}`, all)
  const used = competences.filter(({ users }) => users.length > 0).length
  return t(`overview:competences.inUse${here}`, { ...all, used: formatNumber(used, words.language) })
}

interface GapTold {
  readonly gap: CompetenceGap
  readonly names: readonly string[]
  readonly here: 'Here' | ''
}

function gapSentence({ gap, names, here }: GapTold, words: CatalogueWords): string {
  const { t, language } = words
  if (names.length > MOST_NAMES) return t(`overview:competences.${gap}Many${here}`, counted(names.length, words))
  return t(`overview:competences.${gap}Named`, { count: names.length, names: formatList(names, language) })
}

function isUsedSomewhereKnown({ users, places }: Competence): boolean {
  return users.length > 0 && places.some(({ where, people }) => where !== '' && people !== 0)
}

/** Whether it is told of any place how many people have it. */
export function isPeopleTold({ places }: Pick<Competence, 'places'>): boolean {
  return places.some(({ people }) => people !== null)
}

/** 'PPR 5', the number never alone on a line; 'PPR' where the number is not told. */
export function placeText({ where, people }: CompetencePlace, { t, language }: CatalogueWords): string {
  const name = where === '' ? t('overview:competences.noPlace') : where
  return people === null ? name : `${name}\u00a0${formatNumber(people, language)}`
}

/** 'Findes 3 steder: Dagtilbud 6, PPR 5 og Social 3. Det er 14 personer.' Places with nobody are told of apart. */
export function heldSentence({ places, people }: Competence, words: CatalogueWords): string {
  const { t, language } = words
  if (places.length === 0) return t('overview:competences.heldNowhere')
  const nobody = places.filter((place) => place.people === 0).map((place) => placeText({ ...place, people: null }, words))
  const sentences = [
    ...heldIn(places.filter((place) => place.people !== 0), people, words),
    ...(nobody.length === 0 ? [] : [t('overview:competences.nobody', { places: formatList(nobody, language) })]),
  ]
  return sentences.join(' ')
}

function heldIn(places: readonly CompetencePlace[], people: number, words: CatalogueWords): readonly string[] {
  const { t, language } = words
  const [only] = places
  if (!only) return []
  if (places.length === 1) {
    const place = placeText({ ...only, people: null }, words)
    return only.people === null
      ? [t('overview:competences.heldAt', { place })]
      : [t('overview:competences.heldBy', { place, ...counted(only.people, words) })]
  }
  const names = formatList(places.map((place) => placeText(place, words)), language)
  return [
    t('overview:competences.held', { number: formatNumber(places.length, language), places: names }),
    ...(people === 0 ? [] : [t('overview:competences.peopleAre', counted(people, words))]),
  ]
}

/** How many interventions use a competence, and how many of them are listed where not all are looked at. */
export function usesSentence({ users, usersHere }: ListedCompetence, words: CatalogueWords): string {
  const { t, language } = words
  const all = counted(users.length, words)
  if (usersHere.length === users.length) return t('overview:competences.usedIn', all)
  if (usersHere.length === 0) return t('overview:competences.usedInOthers', all)
  return t('overview:competences.usedInSome', { ...all, some: formatNumber(usersHere.length, language) })
}

/** '3 indsatser'; '1 af 3 indsatser' where not all are looked at. */
export function usesText({ users, usersHere }: ListedCompetence, words: CatalogueWords): string {
  const { t, language } = words
  const all = counted(users.length, words)
  if (usersHere.length === users.length) return t('overview:count', all)
  return t('overview:competences.someUses', { ...all, some: formatNumber(usersHere.length, language) })
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
