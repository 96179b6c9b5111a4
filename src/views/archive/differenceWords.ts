import { shortened } from '../../exchange/graphemes.ts'
import type { Score } from '../../model/rating.ts'
import type { Snapshot } from '../../model/snapshot.ts'
import { formatDate, formatDayOf, formatTime } from '../../wording/format.ts'
import type { Language, Translate } from '../../wording/i18n.ts'
import { isolated } from '../importing/fileText.ts'
import { differencesOf, type Difference } from './differences.ts'

/** As many as a choice can be made from at a glance. */
const SHOWN = 8
/** As much of a note as tells it from another. */
const NOTE = 120

export interface Version {
  readonly snapshot: Snapshot
  /** Where it is, within a sentence: 'i arkivet', 'i clash2.json'. */
  readonly where: string
}

/** What two versions say differently, a line each: '»Fælles strategi«, niveau: 3 i arkivet, 4 i clash2.json'. */
export function differenceLines(one: Version, other: Version, { t, language }: { readonly t: Translate; readonly language: Language }): readonly string[] {
  const all = differencesOf(one.snapshot, other.snapshot)
  const lines = all.slice(0, SHOWN).map((each) => {
    if (each.kind === 'part') return t(`archive:difference.${each.part}`)
    const what = each.kind === 'score' ? t(`archive:difference.${each.field}`, { component: isolated(each.component) }) : t(`archive:difference.${each.field}`)
    const [first, second] = sidesOf(each, t, language)
    return t('archive:difference.line', { what, first, second, firstWhere: one.where, secondWhere: other.where })
  })
  return all.length > SHOWN ? [...lines, t('archive:difference.more', { count: all.length - SHOWN })] : lines
}

function sidesOf(difference: Exclude<Difference, { readonly kind: 'part' }>, t: Translate, language: Language): readonly string[] {
  if (difference.kind === 'score') return difference.sides.map((side) => sideWords(side, difference.field, { t, language }))
  const { field, sides } = difference
  return sides.map((side) => {
    if (side === '') return t('archive:difference.none')
    if (field === 'date') return formatDate(side, language)
    // In one minute there may be two: then the moment itself tells them apart.
    if (field === 'takenAt') return sameMinute(sides, language) ? side : `${formatDayOf(side, language)} ${formatTime(side, language)}`
    return t('archive:difference.quoted', { text: isolated(shortened(side, NOTE)) })
  })
}

function sameMinute([one, other]: readonly [string, string], language: Language): boolean {
  return formatDayOf(one, language) === formatDayOf(other, language) && formatTime(one, language) === formatTime(other, language)
}

interface Words {
  readonly t: Translate
  readonly language: Language
}

function sideWords(side: Score[keyof Score], field: string, { t, language }: Words): string {
  if (side === null) return t('archive:difference.none')
  if (side === 'unknown') return t('archive:difference.unknown')
  if (side === 'low' || side === 'middle' || side === 'high') return t(`archive:difference.${side}`)
  return field === 'targetDate' ? formatDate(String(side), language) : String(side)
}
