import { formatList } from '../../wording/format.ts'
import type { Language, Translate } from '../../wording/i18n.ts'
import type { Reading } from './engine.ts'

/** How many rows of a list are what. */
export interface Tally {
  readonly fresh: number
  readonly changed: number
  readonly same: number
  /** They cannot come in as they are. */
  readonly bad: number
  /** Here, and not in the list. */
  readonly gone: number
}

export function tallyOf({ rows, match }: Pick<Reading, 'rows' | 'match'>): Tally {
  const sound = rows.filter(({ isSound }) => isSound)
  const count = (kind: Reading['rows'][number]['match']['kind']) => sound.filter((each) => each.match.kind === kind).length
  return {
    fresh: count('new'),
    changed: count('changed'),
    same: count('same'),
    bad: rows.length - sound.length,
    gone: match.gone.length,
  }
}

/** '24 nye, 2 ændrede og 1 uændret'. */
export function partsOf({ fresh, changed, same }: Tally, t: Translate, language: Language): string {
  const parts = [
    ...(fresh > 0 ? [t('listImport:count.new', { count: fresh })] : []),
    ...(changed > 0 ? [t('listImport:count.changed', { count: changed })] : []),
    ...(same > 0 ? [t('listImport:count.same', { count: same })] : []),
  ]
  return formatList(parts, language)
}
