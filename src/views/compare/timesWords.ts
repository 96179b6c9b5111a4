import type { ComponentTimes } from '../../analysis/snapshotTimes.ts'
import type { TimeValue } from '../../diagrams/timeLayout.ts'
import type { Snapshot } from '../../model/snapshot.ts'
import { isNow } from './choice.ts'
import { cellText, lowered, shortName } from './compareWords.ts'
import { labelsOf } from './componentWords.ts'
import type { Naming } from './useNaming.ts'

/** What stands below a value: the snapshot's number, or now. */
export function timeMark(snapshot: Snapshot, { t }: Pick<Naming, 't'>): string {
  return isNow(snapshot) ? t('compare:now') : String(snapshot.number)
}

/** What is drawn: where nothing was scored, or there is nothing to hold against the last one, nothing. */
export function timeValues({ values }: ComponentTimes): readonly TimeValue[] {
  return values.map((value) => (value === 'absent' || value === 'otherScale' ? null : value))
}

export function timeText(value: ComponentTimes['values'][number], naming: Pick<Naming, 'names' | 't'>): string {
  const { t } = naming
  if (value === 'absent' || value === 'otherScale') return t(`compare:times.${value}`)
  return cellText(value, naming)
}

/** 'Fælles strategi: Forår 2026 2, Efterår 2026 ikke vurderet, Nu 3' */
export function timesSentence(times: ComponentTimes, snapshots: readonly Snapshot[], naming: Naming): string {
  const { t, names } = naming
  const values = times.values.map((value, index) => {
    const snapshot = snapshots[index]
    return snapshot ? t('compare:times.value', { name: shortName(snapshot, naming), value: lowered(timeText(value, naming)) }) : ''
  })
  return t('compare:times.said', { name: labelsOf(times.component, names).name, values: values.join(', ') })
}
