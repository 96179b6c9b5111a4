import type { Competence, CompetenceAbsence, CompetencePlace } from '../../../analysis/competences.ts'
import { formatList } from '../../../wording/format.ts'
import type { CatalogueWords } from '../catalogueWords.ts'

/** What the competences show, in one or two sentences. */
export function competencesHeadline(competences: readonly Competence[], { t }: CatalogueWords): string {
  if (competences.length === 0) return t('overview:competences.none')
  const idle = competences.filter(({ gap }) => gap === 'idle')
  const unstaffed = competences.filter(({ gap }) => gap === 'unstaffed')
  const sentences = [
    ...(unstaffed.length === 0 ? [] : [gapSentence('unstaffed', unstaffed)]),
    ...(idle.length === 0 ? [] : [gapSentence('idle', idle)]),
  ]
  return sentences.length === 0 ? t('overview:competences.allUsed', { count: competences.length }) : sentences.join(' ')

  function gapSentence(gap: 'idle' | 'unstaffed', of: readonly Competence[]): string {
    const [only] = of
    if (of.length === 1 && only) return t(`overview:competences.${gap}Named`, { name: only.name })
    return t(`overview:competences.${gap}Many`, { count: of.length })
  }
}

/** 'PPR 5', 'PPR' where the number is not told. */
export function placeText({ where, people }: CompetencePlace, { t }: CatalogueWords): string {
  const name = where === '' ? t('overview:competences.noPlace') : where
  return people === null ? name : `${name} ${people}`
}

/** 'Findes 3 steder: Dagtilbud 6, PPR 5 og Social 3. Det er 14 personer.' */
export function heldSentence({ places, people }: Competence, words: CatalogueWords): string {
  const { t } = words
  if (places.length === 0) return t('overview:competences.heldNowhere')
  const names = formatList(places.map((place) => placeText(place, words)), words.language)
  const held = t('overview:competences.held', { count: places.length, places: names })
  return people === 0 ? held : `${held} ${t('overview:competences.peopleAre', { count: people })}`
}

/** Where a competence is not used: a sentence for administrations, one for steps. */
export function absenceSentences({ administrations, steps }: CompetenceAbsence, words: CatalogueWords): readonly string[] {
  const { t, language } = words
  const names = steps.map((step) => words.t('overview:quoted', { name: words.nameOf('step', step) }))
  return [
    ...(administrations.length === 0
      ? []
      : [t('overview:competences.notInAdministrations', { places: formatList(administrations, language) })]),
    ...(names.length === 0 ? [] : [t('overview:competences.notOnSteps', { count: names.length, steps: formatList(names, language) })]),
  ]
}
