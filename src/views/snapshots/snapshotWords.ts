import { isIsoDate } from '../../model/date.ts'
import type { Snapshot } from '../../model/snapshot.ts'
import { formatDate } from '../../wording/format.ts'
import type { Language, Translate } from '../../wording/i18n.ts'

const SEASONS = ['winter', 'spring', 'summer', 'autumn'] as const

/** A name that says when it was: 'Forår 2026', or 'Forår 2026 (2)' when there is one; '' for what is no date. */
export function proposedName(date: string, taken: readonly string[], t: Translate): string {
  if (!isIsoDate(date)) return ''
  const season = SEASONS[Math.floor((Number(date.slice(5, 7)) % 12) / 3)] ?? 'winter'
  const name = t(`snapshots:season.${season}`, { year: date.slice(0, 4) })
  let number = 1
  const numbered = () => (number === 1 ? name : t('snapshots:again', { name, number }))
  while (taken.includes(numbered())) number += 1
  return numbered()
}

/** '16 af 16 komponenter udfyldt · runde 2, 14 deltagere' */
export function snapshotFacts({ scores, framework, round }: Snapshot, t: Translate): string {
  const count = scores.filter(({ value }) => value !== null).length
  const scored = t('snapshots:facts.scored', { count, all: framework.components.length })
  if (round === null) return `${scored} · ${t('snapshots:facts.noRound')}`
  const { number, people } = round
  const held = people === null ? t('snapshots:facts.roundHidden', { number }) : t('snapshots:facts.round', { number, count: people })
  return `${scored} · ${held}`
}

/** '»Forår 2026« (14. april 2026)' */
export function datedName({ name, date }: Snapshot, { t, language }: { readonly t: Translate; readonly language: Language }): string {
  return t('snapshots:dated', { name, date: formatDate(date, language) })
}

/** Whether a snapshot's day lies before that of one taken earlier: it is said, and the order stays that of the numbers. */
export function isOutOfOrder({ number, date }: Snapshot, all: readonly Snapshot[]): boolean {
  return all.some((each) => each.number < number && each.date > date)
}
