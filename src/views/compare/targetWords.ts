import type { ComponentChange } from '../../analysis/snapshotComparison.ts'
import { formatList } from '../../wording/format.ts'
import { countWord } from './compareWords.ts'
import { labelsOf } from './componentWords.ts'
import type { Naming } from './useNaming.ts'

/** Which of the targets that were set before have been met, in a sentence each; the first says how many. */
export function targetSentences(changes: readonly ComponentChange[], naming: Naming): readonly string[] {
  const { t, language } = naming
  const aimed = changes.filter(({ target }) => target !== null)
  if (aimed.length === 0) return [t('compare:targets.none')]
  const known = aimed.filter(({ outcome }) => outcome !== null)
  const reached = known.filter(({ outcome }) => outcome === 'reached')
  const missed = known.filter(({ outcome }) => outcome === 'missed')
  const unclear = aimed.filter(({ outcome }) => outcome === null)
  const counts = { count: aimed.length, reached: countWord(reached.length, naming), all: countWord(aimed.length, naming) }
  return [
    t('compare:targets.headline', counts),
    ...(reached.length === 0 ? [] : [t('compare:targets.reached', { list: formatList(reached.map(nameOf), language) })]),
    ...(missed.length === 0 ? [] : [t('compare:targets.missed', { list: formatList(missed.map(aimOf), language) })]),
    ...(unclear.length === 0 ? [] : [t('compare:targets.unclear', { list: formatList(unclear.map(nameOf), language) })]),
  ]

  function nameOf({ component }: ComponentChange): string {
    return labelsOf(component, naming.names).name
  }

  function aimOf(each: ComponentChange): string {
    return t('compare:targets.aim', { name: nameOf(each), target: each.target ?? '', now: String(each.after) })
  }
}
