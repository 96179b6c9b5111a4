import type { Translate } from '../../wording/i18n.ts'
import { pathWords } from './pathWords.ts'

const FIELDS = [
  'number',
  'tag',
  'components',
  'chain',
  'fields',
  'expected',
  'minimumGroupSize',
  'groups',
  'samePeopleAs',
  'samePeople',
  'agenda',
  'note',
  'participants',
  'tallies',
  'waiting',
  'published',
  'settled',
  'closedAt',
  'people',
  'field',
  'values',
  'component',
  'counts',
  'minutes',
  'value',
  'target',
  'why',
  'decision',
  'status',
  'groupKind',
  'room',
  'isOpenVote',
  'unstated',
  'levels',
] as const

/** The lists, of which one item may be meant. */
const LISTS = [
  'components',
  'chain',
  'fields',
  'agenda',
  'participants',
  'tallies',
  'waiting',
  'published',
  'settled',
  'samePeople',
  'values',
  'counts',
  'groups',
  'levels',
] as const

/** A place within a round in words: 'participants.3.values.2' is 'svar nr. 4, niveau nr. 3'. */
export function roundPathWords(path: string, t: Translate): string {
  return pathWords(path, t, {
    itemOf: (part, number) => {
      const list = LISTS.find((each) => each === part)
      return list ? t(`files:roundItem.${list}`, { number }) : null
    },
    fieldOf: (part) => {
      const field = FIELDS.find((each) => each === part)
      return field ? t(`files:roundField.${field}`) : null
    },
  })
}
