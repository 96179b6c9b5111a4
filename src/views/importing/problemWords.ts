import type { Place } from '../../exchange/place.ts'
import { visible } from '../../exchange/invisible.ts'
import type { Problem } from '../../exchange/problem.ts'
import type { Translate } from '../../wording/i18n.ts'
import type { ErrorContext } from './errorContext.ts'

/** One fault in a file: its place, what stood there, and what should have. */
export function problemWords(problem: Problem, context: ErrorContext): string {
  const { t, framework } = context
  const { wanted, size, other } = problem
  const found = problem.found ?? t('files:found.nothing')
  const { min, max } = framework.scale
  const reason =
    problem.found === null && wanted !== 'only-score'
      ? t('files:wanted.missing')
      : t(`files:wanted.${wanted}`, {
          found,
          min,
          max,
          length: size?.length ?? 0,
          limit: size?.limit ?? 0,
          other: other ? placeWords(other, context) : '',
        })
  return `${placeWords(problem.place, context)}: ${reason}`
}

/** A place in words: 'Indsats 14 »Cool Kids«, feltet trin'. */
export function placeWords({ section, index, name, field }: Place, { t, words }: ErrorContext): string {
  // A file may name a component 'constructor': only the framework's own words count.
  const isComponent = section === 'score' && name !== null && Object.hasOwn(words.components, name)
  const shown = isComponent ? (words.components[name]?.name ?? '') : oneLine(name ?? '')
  const whole = t(`files:place.${section}`, { number: (index ?? 0) + 1, name: shown })
  return field === null ? whole : t('files:place.field', { place: whole, field: fieldWords(field, t) })
}

const FIELDS = [
  'assessment',
  'municipality',
  'team',
  'date',
  'name',
  'step',
  'area',
  'prevention',
  'value',
  'target',
  'targetDate',
  'priority',
  'note',
  'component',
  'scores',
  'interventions',
  'isExample',
  'framework',
] as const

function fieldWords(field: string, t: Translate): string {
  const known = FIELDS.find((each) => each === field)
  return known ? t(`files:field.${known}`) : `»${field}«`
}

/** A name of the file's own may neither turn the line that tells of it nor break it. */
function oneLine(name: string): string {
  return visible(name).replaceAll(/\s+/g, ' ')
}
