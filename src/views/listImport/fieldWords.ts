import { listOf, type ListField } from '../../exchange/lists/fields.ts'
import type { HeldCompetence, InterventionDraft } from '../../model/intervention.ts'
import { isolated } from '../importing/fileText.ts'
import type { ListContext } from './listContext.ts'

/** Long texts are told by their beginning. */
const SHOWN = 160

/** What a field of an intervention says, in words that can be compared. */
export function fieldWords(field: ListField, value: InterventionDraft[ListField], context: ListContext): string {
  const { t, language } = context
  const texts = (Array.isArray(value) ? value : [value]).map((each: unknown) => itemWords(field, each, context))
  const told = texts.filter((text) => text !== '')
  return told.length === 0 ? t('listImport:nothing') : new Intl.ListFormat(language, { type: 'unit' }).format(told)
}

function itemWords(field: ListField, value: unknown, { t, language, names, lists }: ListContext): string {
  if (value === null || value === '' || value === undefined) return ''
  if (typeof value === 'boolean') return value ? t('catalogue:yes') : t('catalogue:no')
  if (typeof value === 'number') return new Intl.NumberFormat(language, { useGrouping: field !== 'startYear' }).format(value)
  if (typeof value !== 'string') return heldWords(value as HeldCompetence)
  if (field === 'step') return names.ladder[value]?.short ?? value
  if (field === 'prevention') return names.prevention[value]?.name ?? value
  if (field === 'components') return names.components[value]?.name ?? value
  const list = listOf(field)
  return isolated(list === null ? cut(value) : lists.nameOf(list, value))
}

function heldWords({ competence, where, people }: HeldCompetence): string {
  return isolated([competence, where, people === null ? '' : String(people)].filter((text) => text !== '').join(', '))
}

function cut(text: string): string {
  return text.length > SHOWN ? `${text.slice(0, SHOWN).replace(/[\uD800-\uDBFF]$/, '')}…` : text
}
