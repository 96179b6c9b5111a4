import type { Place } from '../../exchange/place.ts'
import type { Warning } from '../../exchange/warnings.ts'
import type { Score } from '../../model/rating.ts'
import { formatDate } from '../../wording/format.ts'
import type { ErrorContext } from './errorContext.ts'
import { isolated } from './fileText.ts'
import type { MessageGroup } from './messages.ts'
import { placeWords } from './problemWords.ts'

/** What an import leaves out, changes or would have looked at, one line for each. */
export function warningWords(warning: Warning, context: ErrorContext): MessageGroup {
  const { t } = context
  const linesFor = (places: readonly Place[]) => places.map((place) => placeWords(place, context))
  switch (warning.kind) {
    case 'unknown-fields': {
      const { places, count } = warning
      const heading = t('files:warning.unknown-fields', { count })
      return { heading, lines: linesFor(places), unlisted: count - places.length }
    }
    case 'unknown-components': {
      const { dropped } = warning
      const heading = t('files:warning.unknown-components', { count: dropped.length })
      return { heading, lines: dropped.map(({ place, score }) => droppedWords(place, score, context)), unlisted: 0 }
    }
    case 'invisible-characters': {
      const { texts } = warning
      const heading = t('files:warning.invisible-characters', { count: texts.length })
      const lines = texts.map(({ place, characters }) => `${placeWords(place, context)}: ${characters.join(', ')}`)
      return { heading, lines, unlisted: 0 }
    }
    case 'line-breaks': {
      const { places } = warning
      return { heading: t('files:warning.line-breaks', { count: places.length }), lines: linesFor(places), unlisted: 0 }
    }
  }
}

/** All that a file says of a component that is not here; the level is told even where there is none. */
function droppedWords(place: Place, score: Score, context: ErrorContext): string {
  const { t, language } = context
  const { component, target, targetDate, priority, note } = score
  const parts = [
    { label: t('files:field.value'), value: levelWords(score, context) },
    { label: t('files:field.target'), value: target === null ? '' : String(target) },
    { label: t('files:field.targetDate'), value: targetDate === null ? '' : formatDate(targetDate, language) },
    { label: t('files:field.priority'), value: priority === null ? '' : t(`scoring:priority.${priority}`) },
    { label: t('files:field.note'), value: note === '' ? '' : isolated(note) },
  ]
  const told = parts.filter(({ value }) => value !== '').map((part) => t('files:dropped', part))
  // The whole id: a place has only the beginning of a long one.
  return [placeWords({ ...place, name: component }, context), ...told].join(' · ')
}

function levelWords({ value }: Score, { t, words }: ErrorContext): string {
  if (value === null) return t('scoring:value.none')
  return value === 'unknown' ? words.unknown.label : String(value)
}
