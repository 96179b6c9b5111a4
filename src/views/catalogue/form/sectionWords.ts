import { isBlank } from '../../../exchange/invisible.ts'
import type { CatalogueWords } from '../catalogueWords.ts'
import { addressFrom, neededBy, writtenRows, type FormDraft } from './draft.ts'

/** The parts of the form that are folded away at first. */
export type Section = 'place' | 'content' | 'competences' | 'size' | 'circle' | 'more'

/** What is told in a part of the form, for its summary. */
export function toldIn(section: Section, draft: FormDraft, words: CatalogueWords): string {
  const { t } = words
  const told = section === 'competences' ? competencesIn(draft, words) : partsIn(section, draft, words)
  return told.length === 0 ? t('intervention:section.empty') : told.join(' · ')
}

function competencesIn(draft: FormDraft, { t }: CatalogueWords): readonly string[] {
  const needs = neededBy(draft).length
  const holds = writtenRows(draft).length
  if (needs + holds === 0) return []
  return [`${t('intervention:section.needs', { count: needs })}, ${t('intervention:section.holds', { count: holds })}`]
}

function partsIn(section: Exclude<Section, 'competences'>, draft: FormDraft, words: CatalogueWords): readonly string[] {
  const { t, lists } = words
  const name = (field: 'description' | 'evidence' | 'note' | 'link', text: string) => (isBlank(text) ? null : t(`intervention:field.${field}`))
  const labelled = (field: 'capacity' | 'staffing' | 'startYear', text: string) =>
    isBlank(text) ? null : t(`intervention:section.${field}`, { value: text.trim() })
  switch (section) {
    case 'place':
      return texts(
        draft.unit,
        draft.area && lists.nameOf('areas', draft.area),
        ...draft.actors.map((actor) => lists.nameOf('actors', actor)),
        draft.setting && lists.nameOf('settings', draft.setting),
      )
    case 'content':
      return texts(
        name('description', draft.description),
        draft.theme && lists.nameOf('themes', draft.theme),
        draft.includesParents === null ? null : t(draft.includesParents ? 'intervention:section.withParents' : 'intervention:section.withoutParents'),
        draft.legalBasis && lists.nameOf('legalBases', draft.legalBasis),
        name('evidence', draft.evidence),
      )
    case 'size':
      return texts(
        draft.status && lists.nameOf('statuses', draft.status),
        labelled('startYear', draft.startYear),
        labelled('capacity', draft.capacity),
        labelled('staffing', draft.staffing),
      )
    case 'circle':
      return draft.components.length === 0 ? [] : [t('intervention:section.components', { count: draft.components.length })]
    case 'more':
      return texts(draft.reference, addressFrom(draft.link) === null ? name('link', draft.link) : draft.link, name('note', draft.note))
  }
}

function texts(...parts: readonly (string | null)[]): readonly string[] {
  return parts.filter((part) => part !== null).filter((part) => !isBlank(part))
}
