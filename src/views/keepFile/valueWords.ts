import { LISTS, type Method } from '../../framework/catalogue.ts'
import type { Action } from '../../model/action.ts'
import type { AgendaItem } from '../../model/agenda.ts'
import { totalMinutes } from '../../model/agenda.ts'
import type { HeldCompetence, Intervention } from '../../model/intervention.ts'
import type { Clash, Subject } from '../../model/mergeSubject.ts'
import { isNothing } from '../../model/mergeValues.ts'
import type { OverlapAnswer } from '../../model/overlap.ts'
import type { Score } from '../../model/rating.ts'
import type { Settled } from '../../model/round.ts'
import type { Snapshot } from '../../model/snapshot.ts'
import { FIELD_OF_LIST, type Term } from '../../model/term.ts'
import { formatDate, formatDayOf, formatList, formatNumber } from '../../wording/format.ts'
import { isolated } from '../importing/fileText.ts'
import { roundsWords } from './roundsWords.ts'
import { componentName } from './subjectWords.ts'
import type { MergeWords } from './useMergeWords.ts'

/** The value of one side of a clash, in words; what the user has written is given as it is, with its lines. */
export function valueWords({ subject }: Pick<Clash, 'subject'>, value: unknown, words: MergeWords): string {
  const { t } = words
  if (isWhole(subject)) return value === null ? t('keepFile:value.gone') : wholeValue(subject, value, words)
  if (isNothing(value)) return t('keepFile:value.empty')
  return fieldValue(subject, value, words)
}

/** Whether all of something is taken or not, and no part of it. */
function isWhole(subject: Subject): boolean {
  return 'field' in subject && subject.field === null
}

// What a clash of each kind holds is what the model has in that place; its type is lost on the way through.
function wholeValue(subject: Subject, value: unknown, words: MergeWords): string {
  const { t, language } = words
  switch (subject.kind) {
    case 'round':
      return roundsWords(value, words)
    case 'snapshot': {
      const { name, date } = value as Snapshot
      return t('keepFile:value.snapshot', { name: isolated(name), date: formatDate(date, language) })
    }
    case 'intervention':
      return t('keepFile:value.kept', { name: isolated((value as Intervention).name) })
    case 'action':
      return t('keepFile:value.kept', { name: isolated((value as Action).text) })
    case 'term':
      return t('keepFile:value.kept', { name: isolated((value as Term).name ?? words.lists.nameOf(subject.list, subject.term)) })
    case 'overlap':
      return t(`overlaps:verdict.${(value as OverlapAnswer).verdict}`)
    case 'settled': {
      const { value: level, target, why, decision } = value as Settled
      const levels = [level === null ? '' : levelWords(level, words), target === null ? '' : t('keepFile:value.target', { level: target })]
      return [...levels, why, decision].filter((text) => text !== '').join('\n')
    }
    default:
      return String(value)
  }
}

function fieldValue(subject: Subject, value: unknown, words: MergeWords): string {
  const { t, language } = words
  switch (subject.kind) {
    case 'score':
      return scoreValue(subject.field, value, words)
    case 'intervention':
      return interventionValue(subject.field, value, words)
    case 'action':
      return actionValue(subject.field, value, words)
    case 'overlap':
      return t(`overlaps:verdict.${value as OverlapAnswer['verdict']}`)
    case 'methods':
      return formatList((value as readonly Method[]).map(({ name }) => isolated(name)), language)
    case 'hands':
      return handsWords(value as readonly number[], words)
    case 'settled':
      return subject.field === 'value' ? levelWords(value as Score['value'], words) : String(value)
    case 'details':
      return subject.field === 'date' || subject.field === 'followUp' ? formatDate(String(value), language) : String(value)
    case 'round':
      if (subject.field === 'agenda') return t('keepFile:value.agenda', { minutes: totalMinutes(value as readonly AgendaItem[]) })
      return subject.field === 'closedAt' ? formatDayOf(String(value), language) : String(value)
    default:
      return String(value)
  }
}

function scoreValue(field: Extract<Subject, { readonly kind: 'score' }>['field'], value: unknown, words: MergeWords): string {
  const { t, language } = words
  if (field === 'value') return levelWords(value as Score['value'], words)
  if (field === 'targetDate') return formatDate(String(value), language)
  if (field === 'priority') return t(`scoring:priority.${value as NonNullable<Score['priority']>}`)
  if (field !== 'goal') return String(value)
  const { target, targetDate } = value as Pick<Score, 'target' | 'targetDate'>
  const level = target ?? ''
  return targetDate === null ? String(level) : t('keepFile:value.goal', { level, date: formatDate(targetDate, language) })
}

function interventionValue(field: keyof Intervention | null, value: unknown, words: MergeWords): string {
  const { t, language, words: names, lists } = words
  const list = LISTS.find((each) => FIELD_OF_LIST[each] === field)
  if (list !== undefined) return namesOf(value, (id) => lists.nameOf(list, id), language)
  if (field === 'step') return names.ladder[String(value)]?.name ?? String(value)
  if (field === 'prevention') return names.prevention[String(value)]?.name ?? String(value)
  if (field === 'components') return namesOf(value, (id) => componentName(id, words), language)
  if (field === 'needs') return namesOf(value, isolated, language)
  if (field === 'holds') return (value as readonly HeldCompetence[]).map((held) => heldWords(held, words)).join('\n')
  if (field === 'startYear') return String(value)
  if (typeof value === 'boolean') return t(value ? 'plan:column.yes' : 'plan:column.no')
  return typeof value === 'number' ? formatNumber(value, language) : String(value)
}

function actionValue(field: keyof Action | null, value: unknown, words: MergeWords): string {
  const { t, language } = words
  if (field === 'component') return componentName(String(value), words)
  if (field === 'interventions') return namesOf(value, (id) => isolated(words.interventionName(id)), language)
  if (field === 'due') return formatDate(String(value), language)
  if (field === 'status') return t(`plan:status.${value as Action['status']}`)
  if (field === 'source') return t(`plan:source.${value as Action['source']}`)
  return field === 'round' ? t('keepFile:subject.round', { number: Number(value) }) : String(value)
}

function levelWords(value: Score['value'], { words }: MergeWords): string {
  if (value === 'unknown') return words.unknown.label
  const level = words.levels.find((each) => each.value === value)
  return level === undefined ? String(value) : `${level.value} · ${level.label}`
}

function handsWords(counts: readonly number[], { t, framework }: MergeWords): string {
  return counts.map((count, index) => t('keepFile:value.hands', { level: framework.scale.min + index, count })).join('\n')
}

function heldWords({ competence, where, people }: HeldCompetence, { t }: MergeWords): string {
  const parts = [isolated(competence), where === '' ? '' : isolated(where), people === null ? '' : t('keepFile:value.people', { count: people })]
  return parts.filter((part) => part !== '').join(', ')
}

/** One id, or several. */
function namesOf(value: unknown, nameOf: (id: string) => string, language: MergeWords['language']): string {
  return Array.isArray(value) ? formatList(value.map((id) => nameOf(String(id))), language) : nameOf(String(value))
}
