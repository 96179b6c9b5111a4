import type { ComponentChange } from '../../analysis/snapshotComparison.ts'
import { formatList } from '../../wording/format.ts'
import { capital } from './compareWords.ts'
import { labelsOf } from './componentWords.ts'
import { countWord } from './countWord.ts'
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
  return [
    targetsHeadline(reached.length, aimed.length, naming),
    ...(reached.length === 0 || reached.length === aimed.length ? [] : [t('compare:targets.reached', { list: formatList(reached.map(nameOf), language) })]),
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

/** 'Af fire mål er tre nået.' */
function targetsHeadline(reached: number, all: number, { t }: Naming): string {
  const said = { count: all, all: countWord(all, { t }) }
  if (reached === 2 && all === 2) return t('compare:targets.both')
  if (reached === all) return t('compare:targets.all', said)
  if (reached === 0) return t('compare:targets.noneYet', said)
  return capital(t('compare:targets.some', { count: reached, all: said.all, reached: countWord(reached, { t }) }))
}
