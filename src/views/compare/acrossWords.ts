import type { ComponentChange, SnapshotComparison } from '../../analysis/snapshotComparison.ts'
import type { Snapshot } from '../../model/snapshot.ts'
import { formatDate } from '../../wording/format.ts'
import { nameOfMunicipality } from '../assessmentName.ts'
import { isNow } from './choice.ts'
import { countWord } from './countWord.ts'
import type { Across, Naming } from './useNaming.ts'

/** 'Af 16 komponenter, der kan sammenlignes, står de ens i fem og forskelligt i elleve': two municipalities, of which none has moved and none is ahead. */
export function acrossHeadline({ isSameScale, up, down, still }: SnapshotComparison, { t }: Pick<Naming, 't'>): string {
  const apart = up + down
  const all = apart + still
  if (!isSameScale) return t('compare:headline.otherScale')
  if (all === 0) return t('compare:headline.none')
  if (apart === 0) return t('compare:across.allAlike', { count: all, number: countWord(all, { t }) })
  if (still === 0) return t('compare:across.allApart', { count: all, number: countWord(all, { t }) })
  return t('compare:across.some', { all: String(all), alike: countWord(still, { t }), apart: countWord(apart, { t }) })
}

/** Which is drawn how, and of when. */
export function acrossPair(before: Snapshot, after: Snapshot, naming: Naming): string {
  const { t } = naming
  return t('compare:across.pair', { before: wholeName(before, naming), after: wholeName(after, naming) })
}

/** 'Aalborg, Ledergruppen: »Forår 2026« (14. april 2026)' */
function wholeName(snapshot: Snapshot, { t, language }: Naming): string {
  const { name, team, date } = snapshot
  const owner = t('compare:across.owner', { municipality: nameOfMunicipality(snapshot, t), team })
  if (isNow(snapshot)) return t('compare:across.ownerNow', { owner })
  return t('compare:across.ownerThen', { owner, name, date: formatDate(date, language) })
}

/** Under a name on the circle: '3 · stiplet 2', 'begge 3'. */
export function acrossSub({ before, after, change }: ComponentChange, { t }: Pick<Naming, 't'>): string {
  if (change === 0) return t('compare:across.sub.both', { value: String(after) })
  if (typeof before !== 'number' && typeof after !== 'number') return t('compare:sub.neither')
  const none = t('compare:sub.neither')
  return t('compare:across.sub.apart', {
    before: typeof before === 'number' ? String(before) : none,
    after: typeof after === 'number' ? String(after) : none,
  })
}

/** 'Ens', '1 niveau', '2 niveauer': how far apart, and not who is above; null where they cannot be compared. */
export function apartText(change: number | null, { t }: Pick<Naming, 't'>): string | null {
  if (change === null) return null
  return change === 0 ? t('compare:across.alike') : t('compare:across.apart', { count: Math.abs(change) })
}

/** Which of the two names stands for a snapshot: that of its side. */
export function acrossValues(across: Across, values: { readonly before: string; readonly after: string }, { t }: Pick<Naming, 't'>): string {
  return t('compare:across.values', { one: across.after, oneValue: values.after, other: across.before, otherValue: values.before })
}
