import type { Warning } from '../../exchange/warnings.ts'
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
        ...warning.scores.map(({ component, value, target, note }) =>
          [component, String(value), ...(target === null ? [] : [String(target)]), note].join(' · '),
        ),
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
