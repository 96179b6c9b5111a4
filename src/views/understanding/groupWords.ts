import { isAtLeast, PARAMETERS, rounded } from '../../analysis/parameters.ts'
import type { GroupResult, LevelResult, Result, Shown } from '../../analysis/result.ts'
import { formatLevel } from '../../wording/format.ts'
import type { Speech } from './useSpeech.ts'

// What is said of leaders and staff, levels or fields: only of those that are shown.

/** Two shown groups that see a component most differently, the higher first; null unless the gap is clear. */
export function widestGroups(groups: readonly GroupResult[]): { readonly high: Named; readonly low: Named; readonly gap: number } | null {
  const shown = groups.filter(isShownGroup).toSorted((a, b) => b.measures.mean - a.measures.mean)
  const [high, low] = [shown[0], shown.at(-1)]
  if (high === undefined || low === undefined) return null
  const gap = high.measures.mean - low.measures.mean
  return isAtLeast(gap, PARAMETERS.gapWording.clear) ? { high, low, gap } : null
}

type Named = GroupResult & Shown

function isShownGroup(group: GroupResult): group is Named {
  return group.status === 'shown'
}

/** What stands in a table for a group: its mean, or why there is none. */
export function meanText(group: LevelResult | undefined, { t, language }: Speech): string {
  if (group === undefined) return t('understanding:status.empty')
  return group.status === 'shown' ? formatLevel(group.measures.mean, language) : t(`understanding:status.${group.status}`)
}

/** Between which fields the view differs most, or why none can be compared; null where they go together, or are no fields. */
export function fieldsSentence({ groupKind, groups, isOpenVote }: Result, { t, words, language }: Speech): string | null {
  if (groupKind !== 'fields' || isOpenVote) return null
  if (!canCompare(groups)) return t('understanding:fields.hidden')
  const widest = widestGroups(groups)
  if (!widest) return null
  const { high, low, gap } = widest
  const nameOf = (id: string) => words.fields[id]?.name ?? id
  return t('understanding:said.fields', {
    count: rounded(gap),
    high: nameOf(high.id),
    highN: high.n,
    low: nameOf(low.id),
    lowN: low.n,
    gap: formatLevel(gap, language),
  })
}

/** Whether two groups at least are shown. */
export function canCompare(groups: readonly GroupResult[]): boolean {
  return groups.filter(isShownGroup).length >= 2
}
