import type { SnapshotComparison } from '../../analysis/snapshotComparison.ts'
import type { Choice } from './choice.ts'
import { sideName, uncomparedText } from './compareWords.ts'
import { labelsOf } from './componentWords.ts'
import type { Naming } from './useNaming.ts'

/** A component that is no part of what has moved, and why. */
export interface NotComparedItem {
  readonly id: string
  readonly name: string
  readonly why: string
}

/** What cannot be compared, each by name. */
export function notCompared({ before, after }: Choice, comparison: SnapshotComparison, naming: Naming): readonly NotComparedItem[] {
  const { t, names } = naming
  const onlyIn = (name: string) => t('compare:uncompared.onlyIn', { name })
  return [
    ...comparison.changes.flatMap((each) => {
      const why = uncomparedText(each, naming)
      return why === null ? [] : [{ id: each.component.id, name: labelsOf(each.component, names).name, why }]
    }),
    ...comparison.onlyBefore.map((each) => ({ id: each.id, name: labelsOf(each, names).name, why: onlyIn(sideName('before', before, naming)) })),
    ...comparison.onlyAfter.map((each) => ({ id: each.id, name: labelsOf(each, names).name, why: onlyIn(sideName('after', after, naming)) })),
  ]
}
