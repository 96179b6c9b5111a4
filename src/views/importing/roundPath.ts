import type { Translate } from '../../wording/i18n.ts'
import { isolated } from './fileText.ts'

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
  'values',
  'counts',
  'groups',
  'levels',
] as const

/** A place within a round in words: 'participants.3.values.2' is 'svar nr. 4, niveau nr. 3'. */
export function roundPathWords(path: string, t: Translate): string {
  const words: string[] = []
  const parts = path.split('.')
  for (let at = 0; at < parts.length; at += 1) {
    const [part = '', next = ''] = parts.slice(at, at + 2)
    const list = /^\d+$/.test(next) ? LISTS.find((each) => each === part) : undefined
    if (list !== undefined) {
      words.push(t(`files:roundItem.${list}`, { number: Number(next) + 1 }))
      at += 1
    } else {
      words.push(partWords(part, t))
    }
  }
  return words.join(', ')
}

function partWords(part: string, t: Translate): string {
  const known = FIELDS.find((each) => each === part)
  return known ? t(`files:roundField.${known}`) : t('files:place.otherField', { name: isolated(part) })
}
