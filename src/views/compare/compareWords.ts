import type { ComponentChange, SnapshotComparison } from '../../analysis/snapshotComparison.ts'
import type { ScoreValue } from '../../model/rating.ts'
import type { Snapshot } from '../../model/snapshot.ts'
import { formatDate, formatNumber } from '../../wording/format.ts'
import { datedName } from '../snapshots/snapshotWords.ts'
import { valueWords } from '../scoring/scoreWords.ts'
import { acrossHeadline, acrossPair, acrossSub, acrossValues, apartText } from './acrossWords.ts'
import { isNow } from './choice.ts'
import { labelsOf } from './componentWords.ts'
import { countWord } from './countWord.ts'
import type { Naming } from './useNaming.ts'

/** 'Elleve er gået frem, fire står stille, og én er gået tilbage' */
export function headline(comparison: SnapshotComparison, { t, across }: Pick<Naming, 't' | 'across'>): string {
  if (across) return acrossHeadline(comparison, { t })
  const { changes, isSameScale, up, still, down } = comparison
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

/** How many more there are than the finding counts; null where all are counted. */
export function leftOutSentence(comparison: SnapshotComparison, { t }: Pick<Naming, 't'>): string | null {
  const { changes, onlyBefore, onlyAfter, isSameScale } = comparison
  const count = changes.filter(({ change }) => change === null).length + onlyBefore.length + onlyAfter.length
  return !isSameScale || count === 0 ? null : capital(t('compare:uncompared.count', { count, number: countWord(count, { t }) }))
}

/** What is held against what: '»Forår 2026« (14. april 2026) ved siden af vurderingen, som den er nu.' */
export function pairSentence(before: Snapshot, after: Snapshot, naming: Naming): string {
  const { t, across } = naming
  if (across) return acrossPair(before, after, naming)
  return t('compare:pair', { before: nameInSentence(before, naming), after: nameInSentence(after, naming) })
}

/** Whose change it is: a group's, unless the people were the same. */
export function whoSentence({ isSamePeople }: SnapshotComparison, { t, across }: Pick<Naming, 't' | 'across'>): string {
  if (across) return t('compare:across.learn')
  return isSamePeople === true ? t('compare:who.same') : t('compare:who.group')
}

/** '»Forår 2026« (14. april 2026)', or what stands for the assessment as it is now. */
function nameInSentence(snapshot: Snapshot, naming: Naming): string {
  const { t, language } = naming
  return isNow(snapshot) ? t('compare:nowSentence', { date: formatDate(snapshot.date, language) }) : datedName(snapshot, naming)
}

/** As the head of a column: 'Forår 2026', 'Nu'. */
export function shortName(snapshot: Snapshot, { t }: Pick<Naming, 't'>): string {
  return isNow(snapshot) ? t('compare:now') : snapshot.name
}

/** What a side of the comparison is called: 'Forår 2026', 'Nu', or the municipality's name where they are two. */
export function sideName(side: 'before' | 'after', snapshot: Snapshot, naming: Pick<Naming, 't' | 'across'>): string {
  return naming.across ? naming.across[side] : shortName(snapshot, naming)
}

/** The same at the head of a narrow column, by how it is drawn: long names would be broken there. */
export function sideHead(side: 'before' | 'after', { t, across }: Pick<Naming, 't' | 'across'>): string {
  if (across) return t(`compare:across.${side === 'before' ? 'dashedSide' : 'filledSide'}`)
  return t(`compare:${side}`)
}

/** What is drawn dashed, for a legend. */
export function dashedText(before: Snapshot, naming: Pick<Naming, 't' | 'across'>): string {
  const { t, across } = naming
  return across ? t('compare:across.dashed', { name: across.before }) : t('compare:legend.before', { name: shortName(before, naming) })
}

/** What is drawn filled. */
export function filledText(after: Snapshot, { t, across }: Pick<Naming, 't' | 'across'>): string {
  if (across) return t('compare:across.filled', { name: across.after })
  return isNow(after) ? t('compare:legend.now') : t('compare:legend.after', { name: after.name })
}

/** How far a component has moved, or how far two municipalities are apart on it; null where it cannot be told. */
export function movedText({ change }: ComponentChange, naming: Naming): string | null {
  return naming.across ? apartText(change, naming) : changeMark(change, naming)
}

/** '+1', '−2', '0'; null where the two cannot be compared. */
export function changeMark(change: number | null, { language }: Pick<Naming, 'language'>): string | null {
  if (change === null) return null
  return change > 0 ? `+${formatNumber(change, language)}` : formatNumber(change, language)
}

/** Why two values of a component are no change: what they are, in words; null where they are one. */
export function uncomparedText(each: ComponentChange, naming: Naming): string | null {
  return each.change === null ? valuesText(each, naming) : null
}

/** 'før: 2 · Begyndende, nu: 3 · Aftalt' */
function valuesText({ before, after }: ComponentChange, { names, t, across }: Naming): string {
  const values = { before: lowered(valueWords(before, names, t)), after: lowered(valueWords(after, names, t)) }
  return across ? acrossValues(across, values, { t }) : t('compare:said.values', values)
}

/** Under a name on the circle: 'fra 2 til 3', '2 · uændret', 'nu 3', 'før 2'. */
export function subText(each: ComponentChange, { t, across }: Pick<Naming, 't' | 'across'>): string {
  if (across) return acrossSub(each, { t })
  const { before, after, change } = each
  if (change !== null) return change === 0 ? t('compare:sub.same', { value: String(after) }) : t('compare:sub.moved', { before: String(before), after: String(after) })
  if (typeof after === 'number') return t('compare:sub.onlyAfter', { value: after })
  return typeof before === 'number' ? t('compare:sub.onlyBefore', { value: before }) : t('compare:sub.neither')
}

/** The whole of a component, as a screen reader says it. */
export function changeSentence(each: ComponentChange, naming: Naming): string {
  const { names } = naming
  const { component } = each
  const ring = names.rings[component.ring]?.label ?? component.ring
  return [labelsOf(component, names).name, ring, valuesText(each, naming), movedSentence(each, naming), ...aimTexts(each, naming)].join(', ')
}

/** 'ændring +1', 'forskel: 1 niveau' */
export function movedSentence(each: ComponentChange, naming: Naming): string {
  const { t, across } = naming
  const change = movedText(each, naming)
  if (change === null) return t('compare:said.uncompared')
  return across ? t('compare:across.said', { change: lowered(change) }) : t('compare:said.change', { change })
}

/** Whether the target was met; '' without a target. Not known yet is no failure. */
export function outcomeText({ target, outcome }: Pick<ComponentChange, 'target' | 'outcome'>, { t }: Pick<Naming, 't'>): string {
  if (target === null) return ''
  return t(`compare:outcome.${outcome ?? 'unknown'}`)
}

/** 'mål 3: nået'; nothing without a target. */
export function aimTexts(each: Pick<ComponentChange, 'target' | 'outcome'>, naming: Pick<Naming, 't' | 'across'>): readonly string[] {
  const { target } = each
  const { t, across } = naming
  // One municipality's target is no promise of another's.
  return target === null || across ? [] : [t('compare:panel.target', { target, outcome: outcomeText(each, naming) })]
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
