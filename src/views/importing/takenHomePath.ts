import type { Translate } from '../../wording/i18n.ts'
import { isolatedName } from './fileText.ts'
import { pathWords } from './pathWords.ts'
import { roundPathWords } from './roundPath.ts'

const FIELDS = [
  'text',
  'component',
  'interventions',
  'why',
  'owner',
  'due',
  'status',
  'firstStep',
  'sign',
  'source',
  'round',
  'number',
  'name',
  'note',
  'date',
  'takenAt',
  'assessment',
  'municipality',
  'team',
  'isExample',
  'framework',
  'version',
  'scale',
  'min',
  'max',
  'rings',
  'components',
  'ring',
  'position',
  'mirror',
  'scores',
] as const

/** The lists, of which one item may be meant. */
const LISTS = ['interventions', 'rings', 'components', 'scores'] as const

const SCORE_FIELDS = ['component', 'value', 'target', 'targetDate', 'priority', 'note'] as const

/**
 * A place within an action or a snapshot in words: 'interventions.1' is 'indsats nr. 2', and
 * 'round.published.2.room.counts' is 'runde, det viste nr. 3, hele rummet, antal'.
 *
 * @param component - what the component is called that it is about: people know it by that, and not by its number
 */
export function takenHomePathWords(path: string, t: Translate, component: string | null = null): string {
  const named = isolatedName(component)
  if (named !== null) return aboutComponent(path, named, t)
  const [, outer = '', inner = ''] = /^(round|scores\.\d+)\.(.+)$/.exec(path) ?? []
  if (outer === '') return ownPathWords(path, t)
  const within = outer === 'round' ? roundPathWords(inner, t) : scorePathWords(inner, t)
  return `${ownPathWords(outer, t)}, ${within}`
}

/** '»Fælles strategi«, niveau', 'det aftalte, »Fælles strategi«, beslutning' */
function aboutComponent(path: string, named: string, t: Translate): string {
  const [, list = '', inner = ''] = /^(?:round\.)?(scores|published|settled)\.\d+\.?(.*)$/.exec(path) ?? []
  const name = t('files:place.otherField', { name: named })
  const words = list === 'scores' ? [name] : [roundPathWords(list, t), name]
  if (inner === '') return words.join(', ')
  return [...words, list === 'scores' ? scorePathWords(inner, t) : roundPathWords(inner, t)].join(', ')
}

function ownPathWords(path: string, t: Translate): string {
  return pathWords(path, t, {
    itemOf: (part, number) => {
      const list = LISTS.find((each) => each === part)
      return list ? t(`files:takenItem.${list}`, { number }) : null
    },
    fieldOf: (part) => {
      const field = FIELDS.find((each) => each === part)
      return field ? t(`files:takenField.${field}`) : null
    },
  })
}

function scorePathWords(path: string, t: Translate): string {
  return pathWords(path, t, {
    itemOf: () => null,
    fieldOf: (part) => {
      const field = SCORE_FIELDS.find((each) => each === part)
      return field ? t(`files:field.${field}`) : null
    },
  })
}
