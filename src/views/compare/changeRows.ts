import { ownerOf } from '../../analysis/latestSnapshots.ts'
import type { SnapshotComparison } from '../../analysis/snapshotComparison.ts'
import { grouped } from '../../model/grouped.ts'
import type { Snapshot } from '../../model/snapshot.ts'
import { formatDate, formatList } from '../../wording/format.ts'
import type { Chart, ChartCell } from '../pictures/chart.ts'
import { sourceOf } from '../pictures/origin.ts'
import type { Choice } from './choice.ts'
import { outcomeText, sideName } from './compareWords.ts'
import { labelsOf } from './componentWords.ts'
import { valueWords } from '../scoring/scoreWords.ts'
import type { Naming } from './useNaming.ts'

/** The numbers of a comparison as a table. */
export function changeRows({ before, after }: Pick<Choice, 'before' | 'after'>, { changes }: SnapshotComparison, naming: Naming): Chart['rows'] {
  const { t, names, across } = naming
  const rows = changes.map((each): readonly ChartCell[] => [
    names.rings[each.component.ring]?.label ?? each.component.ring,
    labelsOf(each.component, names).code,
    labelsOf(each.component, names).name,
    cellOf(each.before, naming),
    cellOf(each.after, naming),
    across && each.change !== null ? Math.abs(each.change) : each.change,
    ...(across ? [] : [each.target, outcomeText(each, naming)]),
  ])
  const heads = (['ring', 'code', 'component'] as const).map((head) => t(`pictures:column.${head}`))
  const more = across ? [t('compare:across.apartHead')] : [t('pictures:column.change'), t('compare:table.target'), t('pictures:column.outcome')]
  return [[...heads, sideName('before', before, naming), sideName('after', after, naming), ...more], ...rows]
}

function cellOf(value: number | 'unknown' | null, { names, t }: Naming): ChartCell {
  return typeof value === 'number' ? value : valueWords(value, names, t)
}

/** Whose snapshots, and of which days. */
export function snapshotOrigin(snapshots: readonly Snapshot[], { t, language }: Naming) {
  const owners = [...grouped(snapshots, ownerOf).values()].flatMap(([first]) => first ?? [])
  const days = [...new Set(snapshots.map(({ date }) => date))].toSorted()
  const [from = '', to = ''] = [days[0], days.at(-1)].map((day) => formatDate(day ?? '', language))
  return {
    people: null,
    date: days.length > 2 ? t('pictures:period', { from, to }) : formatList(days.map((day) => formatDate(day, language)), language),
    source: owners.map((each) => sourceOf(each, 'snapshots', { t })).join(' · '),
  }
}
