import { LIST_FIELDS } from '../../exchange/lists/fields.ts'
import type { Translate } from '../../wording/i18n.ts'
import { pathWords } from './pathWords.ts'

const FIELDS = [
  ...LIST_FIELDS,
  'competence',
  'where',
  'people',
  'list',
  'terms',
  'aliases',
  'sides',
  'verdict',
] as const

/** The lists, of which one item may be meant. */
const LISTS = ['actors', 'ages', 'targetGroups', 'needs', 'holds', 'components', 'terms', 'aliases', 'sides'] as const

/** A place within an intervention, a list, a method or an answer in words: 'holds.2.where' is 'kompetence nr. 3, hvor'. */
export function cataloguePathWords(path: string, t: Translate): string {
  return pathWords(path, t, {
    itemOf: (part, number) => {
      const list = LISTS.find((each) => each === part)
      return list ? t(`files:catalogueItem.${list}`, { number }) : null
    },
    fieldOf: (part) => {
      const field = FIELDS.find((each) => each === part)
      return field ? t(`files:catalogueField.${field}`) : null
    },
  })
}
