import type { ComponentChange, SnapshotComparison } from '../../analysis/snapshotComparison.ts'
import type { ScoreValue } from '../../model/rating.ts'
import type { Snapshot } from '../../model/snapshot.ts'
import { formatNumber } from '../../wording/format.ts'
import { datedName } from '../snapshots/snapshotWords.ts'
import { valueWords } from '../scoring/scoreWords.ts'
import { isNow } from './choice.ts'
import { labelsOf } from './componentWords.ts'
import type { Naming } from './useNaming.ts'

const WORDS = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] as const

/** A count as a word up to twelve: 'elleve', '13'. */
export function countWord(count: number, { t }: Pick<Naming, 't'>): string {
  const number = WORDS.find((each) => each === count)
  return number === undefined ? String(count) : t(`compare:count.${number}`)
}

/** 'Elleve er gået frem, fire står stille, og én er gået tilbage' */
export function headline({ changes, isSameScale, up, still, down }: SnapshotComparison, { t }: Pick<Naming, 't'>): string {
  if (!isSameScale) return t('compare:headline.otherScale')
  const counts = [['up', up], ['still', still], ['down', down]] as const
  const moved = counts.filter(([, count]) => count > 0)
  const [only] = moved
  if (only === undefined) return t('compare:headline.none')
  const [kind, count] = only
  if (count === changes.length) return t(`compare:headline.all.${kind}`, { number: count })
  const [first = '', second = '', third] = moved.map(([each, number]) =>
    t(`compare:headline.${each}`, { count: number, number: countWord(number, { t }) }),
  )
  if (third !== undefined) return capital(t('compare:headline.three', { first, second, third }))
  return capital(second === '' ? first : t('compare:headline.two', { first, second }))
}

/** What is held against what: '»Forår 2026« (14. april 2026) ved siden af vurderingen, som den er nu.' */
export function pairSentence(before: Snapshot, after: Snapshot, naming: Naming): string {
  const { t } = naming
  return t('compare:pair', { before: sideName(before, naming), after: sideName(after, naming) })
}

/** Whose change it is: a group's, unless the people were the same. */
export function whoSentence({ isSamePeople }: SnapshotComparison, { t }: Pick<Naming, 't'>): string {
  return isSamePeople === true ? t('compare:who.same') : t('compare:who.group')
}

/** '»Forår 2026« (14. april 2026)', or what stands for the assessment as it is now. */
function sideName(snapshot: Snapshot, naming: Naming): string {
  const { t } = naming
  return isNow(snapshot) ? t('compare:nowSentence') : datedName(snapshot, naming)
}

/** As the head of a column: 'Forår 2026', 'Nu'. */
export function shortName(snapshot: Snapshot, { t }: Pick<Naming, 't'>): string {
  return isNow(snapshot) ? t('compare:now') : snapshot.name
}

/** '+1', '−2', '0'; null where the two cannot be compared. */
export function changeMark(change: number | null, { language }: Pick<Naming, 'language'>): string | null {
  if (change === null) return null
  return change > 0 ? `+${formatNumber(change, language)}` : formatNumber(change, language)
}

/** Why two values of a component are no change: what they are, in words; null where they are one. */
export function uncomparedText({ before, after, change }: ComponentChange, { names, t }: Naming): string | null {
  if (change !== null) return null
  return t('compare:uncompared.values', { before: lowered(valueWords(before, names, t)), after: lowered(valueWords(after, names, t)) })
}

/** Under a name on the circle: '2 → 3', '2 · uændret', 'nu 3', 'før 2'. */
export function subText({ before, after, change }: ComponentChange, { t }: Pick<Naming, 't'>): string {
  if (change !== null) return change === 0 ? t('compare:sub.same', { value: String(after) }) : t('compare:sub.moved', { before: String(before), after: String(after) })
  if (typeof after === 'number') return t('compare:sub.onlyAfter', { value: after })
  return typeof before === 'number' ? t('compare:sub.onlyBefore', { value: before }) : t('compare:sub.neither')
}

/** The whole of a component, as a screen reader says it. */
export function changeSentence(each: ComponentChange, naming: Naming): string {
  const { names, t } = naming
  const { component, before, after, change } = each
  const moved = change === null ? t('compare:said.uncompared') : t('compare:said.change', { change: changeMark(change, naming) ?? '' })
  const ring = names.rings[component.ring]?.label ?? component.ring
  const values = { before: lowered(valueWords(before, names, t)), after: lowered(valueWords(after, names, t)) }
  const said = [labelsOf(component, names).name, ring, t('compare:said.values', values), moved]
  return [...said, ...aimTexts(each, naming)].join(', ')
}

/** Whether the target was met; '' without a target. Not known yet is no failure. */
export function outcomeText({ target, outcome }: Pick<ComponentChange, 'target' | 'outcome'>, { t }: Pick<Naming, 't'>): string {
  if (target === null) return ''
  return t(`compare:outcome.${outcome ?? 'unknown'}`)
}

/** 'mål 3: nået'; nothing without a target. */
export function aimTexts(each: Pick<ComponentChange, 'target' | 'outcome'>, naming: Pick<Naming, 't'>): readonly string[] {
  const { target } = each
  const { t } = naming
  return target === null ? [] : [t('compare:panel.target', { target, outcome: outcomeText(each, naming) })]
}

/** A value of a component in one cell: '3', 'Ikke vurderet', 'Ikke udfyldt'. */
export function cellText(value: ScoreValue, { names, t }: Pick<Naming, 'names' | 't'>): string {
  return typeof value === 'number' ? String(value) : valueWords(value, names, t)
}

/** Within a sentence. Proper names do not begin the words for values. */
export function lowered(text: string): string {
  return text.slice(0, 1).toLocaleLowerCase('da') + text.slice(1)
}

/** At the beginning of a sentence. */
export function capital(text: string): string {
  return text.slice(0, 1).toLocaleUpperCase('da') + text.slice(1)
}
