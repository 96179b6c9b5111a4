import type { Place } from '../../exchange/place.ts'
import type { Problem, Wanted } from '../../exchange/problem.ts'
import { LISTS } from '../../framework/catalogue.ts'
import { formatNumber } from '../../wording/format.ts'
import type { Translate } from '../../wording/i18n.ts'
import { cataloguePathWords } from './cataloguePath.ts'
import type { ErrorContext } from './errorContext.ts'
import { foundWords, isolated, isolatedName } from './fileText.ts'
import { roundPathWords } from './roundPath.ts'
import { takenHomePathWords } from './takenHomePath.ts'

/** One fault in a file: its place, what stood there, and what should have. */
export function problemWords(problem: Problem, context: ErrorContext): string {
  return `${placeWords(problem.place, context)}: ${reasonWords(problem, context)}`
}

function reasonWords({ place, wanted, found, size, other }: Problem, context: ErrorContext): string {
  const { t, language, framework } = context
  if (found === null && wanted !== 'only-score') return t('files:wanted.missing')
  const { min, max } = framework.scale
  return t(`files:wanted.${isNoDay(wanted, found) ? 'no-day' : wanted}`, {
    found: foundWords(found, t),
    min,
    max,
    length: formatNumber(size?.length ?? 0, language),
    limit: formatNumber(size?.limit ?? 0, language),
    first: numberOf(other),
    second: numberOf(place),
    other: other ? placeWords(wanted === 'once' ? other : { ...other, field: null }, context) : '',
  })
}

/** A day or moment in the right form that the calendar does not have: 30 February. */
function isNoDay(wanted: Wanted, found: string | null): boolean {
  const isDay = wanted === 'date' && /^"(?:19|2[01])\d\d-\d\d-\d\d"$/.test(found ?? '')
  return isDay || (wanted === 'moment' && /^"(?:19|2[01])\d\d-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,3})?Z"$/.test(found ?? ''))
}

/** A place in words: 'Indsats 14 »Cool Kids«, feltet trin'. */
export function placeWords(place: Place, context: ErrorContext): string {
  const { t } = context
  const { field } = place
  const whole = wholeWords(place, context)
  return field === null ? whole : t('files:place.field', { place: whole, field: fieldWords({ ...place, field }, t) })
}

function wholeWords(place: Place, { t, words }: ErrorContext): string {
  const { section, name } = place
  if (section === 'file' || section === 'details') return t(`files:place.${section}`)
  const list = section === 'list' ? LISTS.find((each) => each === name) : undefined
  if (list !== undefined) return t('files:place.list', { name: t(`files:list.${list}`) })
  // A file may name a component 'constructor': only the framework's own words count.
  const isOurs = section === 'score' && name !== null && Object.hasOwn(words.components, name)
  const shown = (isOurs && words.components[name]?.name) || isolatedName(name)
  if (section === 'snapshot' && place.index === null) {
    return shown === null ? t('files:place.alone.unnamed') : t('files:place.alone.named', { name: shown })
  }
  const number = numberOf(place)
  if (shown === null) return t(`files:place.unnamed.${section}`, { number })
  return t(`files:place.${section}`, { number, name: shown })
}

/** Which of its list it is, from 1. */
function numberOf(place: Place | null): number {
  return (place?.index ?? 0) + 1
}

const FIELDS = [
  'assessment',
  'municipality',
  'team',
  'date',
  'value',
  'target',
  'targetDate',
  'priority',
  'note',
  'component',
  'scores',
  'rounds',
  'interventions',
  'isExample',
  'framework',
  'lists',
  'methods',
  'overlapAnswers',
  'actions',
  'snapshots',
  'snapshot',
  'followUp',
] as const

function fieldWords({ section, field, component }: Place & { readonly field: string }, t: Translate): string {
  if (section === 'round') return roundPathWords(field, t)
  if (section === 'action' || section === 'snapshot') return takenHomePathWords(field, t, component ?? null)
  if (section === 'file' || section === 'details' || section === 'score') return ownFieldWords(field, t)
  return cataloguePathWords(field, t)
}

function ownFieldWords(field: string, t: Translate): string {
  const known = FIELDS.find((each) => each === field)
  return known ? t(`files:field.${known}`) : t('files:place.otherField', { name: isolated(field) })
}
