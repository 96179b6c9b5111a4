import type { Warning } from '../../exchange/warnings.ts'
import type { Score } from '../../model/assessment.ts'
import { formatDate } from '../../wording/format.ts'
import type { ErrorContext } from './errorContext.ts'
import { placeWords } from './problemWords.ts'

/** What an import leaves out, changes or would have looked at, one line for each. */
export function warningWords(warning: Warning, context: ErrorContext): readonly string[] {
  const { t } = context
  switch (warning.kind) {
    case 'unknown-fields':
      return [
        t('files:warning.unknown-fields', { count: warning.count }),
        ...warning.places.map((place) => placeWords(place, context)),
      ]
    case 'unknown-components':
      return [
        t('files:warning.unknown-components', { count: warning.scores.length }),
        ...warning.scores.map((score) => droppedWords(score, context)),
      ]
    case 'invisible-characters':
      return [
        t('files:warning.invisible-characters', { count: warning.texts.length }),
        ...warning.texts.map(({ place, characters }) => `${placeWords(place, context)}: ${characters.join(', ')}`),
      ]
    case 'line-breaks':
      return [
        t('files:warning.line-breaks', { count: warning.places.length }),
        ...warning.places.map((place) => placeWords(place, context)),
      ]
  }
}

/** All that a file says of a component that is not here: nothing that is left out goes unsaid. */
function droppedWords(score: Score, { t, language, words }: ErrorContext): string {
  const { component, value, target, targetDate, priority, note } = score
  const level = value === 'unknown' ? words.unknown.label : `${t('scoring:table.score')} ${value}`
  return [
    component,
    ...(value === null ? [] : [level]),
    ...(target === null ? [] : [`${t('scoring:table.target')} ${target}`]),
    ...(targetDate === null ? [] : [`${t('scoring:target.date')} ${formatDate(targetDate, language)}`]),
    ...(priority === null ? [] : [`${t('scoring:table.priority')} ${t(`scoring:priority.${priority}`)}`]),
    ...(note === '' ? [] : [note]),
  ].join(' · ')
}
