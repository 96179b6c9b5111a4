import { ownerOf } from '../../analysis/latestSnapshots.ts'
import { grouped } from '../../model/grouped.ts'
import type { Snapshot } from '../../model/snapshot.ts'
import { collator } from '../../wording/format.ts'
import { nameOfMunicipality } from '../assessmentName.ts'
import type { Naming } from './useNaming.ts'

export interface PickerGroup {
  readonly owner: string
  /** 'Aalborg, Ledergruppen' */
  readonly label: string
  /** The latest first. */
  readonly snapshots: readonly Snapshot[]
}

/** The snapshots of each municipality and team together, in the order of their names. */
export function groupsOf(snapshots: readonly Snapshot[], { t, language }: Pick<Naming, 't' | 'language'>): readonly PickerGroup[] {
  return [...grouped(snapshots, ownerOf)]
    .map(([owner, all]) => ({ owner, label: labelOf(all, t), snapshots: all.toSorted((a, b) => b.date.localeCompare(a.date)) }))
    .toSorted((a, b) => collator(language).compare(a.label, b.label))
}

function labelOf([first]: readonly Snapshot[], t: Naming['t']): string {
  return first ? t('compare:across.owner', { municipality: nameOfMunicipality(first, t), team: first.team }) : ''
}
