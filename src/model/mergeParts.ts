import type { Change, Choices, Clash, MergePlace, Side } from './mergeSubject.ts'
import { isEqual, isNothing, orderOf } from './mergeValues.ts'

/** What is found while two states are merged. */
export interface Findings {
  readonly choices: Pick<Choices, 'get'>
  readonly clashes: Clash[]
  readonly changes: Change[]
}

/** Something in both states, and as it was in the last one that both had; undefined: nobody knows, or it was not there. */
export interface Versions<T> {
  readonly here: T
  readonly there: T
  readonly base: T | undefined
}

/** A list in both states; `base`: null without a common ancestor. */
export interface Lists<T> {
  readonly here: readonly T[]
  readonly there: readonly T[]
  readonly base: readonly T[] | null
}

const NO_SNAPSHOTS = { here: [], there: [] } as const

/** Lists a clash. @returns the side that was chosen: here, until somebody has */
export function clashed(findings: Findings, place: MergePlace, clash: Partial<Clash>): Side {
  const { here = null, there = null, only = null, tied = NO_SNAPSHOTS } = clash
  findings.clashes.push({ ...place, here, there, only, tied })
  return only ?? findings.choices.get(place.key) ?? 'here'
}

/** Takes note of what one side alone has changed. */
export function changed(findings: Findings, { subject }: Pick<MergePlace, 'subject'>, change: Pick<Change, 'side' | 'how'>): void {
  findings.changes.push({ ...change, subject })
}

/**
 * One value of two: what one side alone has changed, or, where nobody knows what it was, what one side alone says.
 * Anything else is a clash.
 */
export function pick<T>(findings: Findings, place: MergePlace, { here, there, base }: Versions<T>): T {
  if (isEqual(here, there)) return here
  const side = sideThatChanged({ here, there, base })
  if (side !== null) {
    changed(findings, place, { side, how: 'changed' })
    return side === 'here' ? here : there
  }
  return clashed(findings, place, { here, there }) === 'here' ? here : there
}

/** null when both have. */
export function sideThatChanged<T>({ here, there, base }: Versions<T>): Side | null {
  if (base === undefined) {
    if (isNothing(here)) return 'there'
    return isNothing(there) ? 'here' : null
  }
  if (isEqual(here, base)) return 'there'
  return isEqual(there, base) ? 'here' : null
}

/** Merges something field by field; fields that are not named are as they are here. */
export function mergeFields<T extends object, K extends keyof T>(
  findings: Findings,
  { here, there, base }: Versions<T>,
  { fields, placeOf }: { readonly fields: readonly K[]; readonly placeOf: (field: K) => MergePlace },
): T {
  const merged = fields.map((field) => {
    const values = { here: here[field], there: there[field], base: base?.[field] }
    return [field, pick(findings, placeOf(field), values)] as const
  })
  return { ...here, ...(Object.fromEntries(merged) as Pick<T, K>) }
}

/** How the items of a list are merged. */
export interface ItemMerge<T> {
  readonly idOf: (item: T) => string
  /** Of the whole item. */
  readonly placeOf: (item: T) => MergePlace
  readonly both: (versions: Versions<T>) => T
}

/** Merges a list item by item: what is new on either side is in it, and what one side has removed is not. */
export function mergeItems<T>(findings: Findings, { here, there, base }: Lists<T>, how: ItemMerge<T>): readonly T[] {
  const [ours, theirs, before] = [here, there, base ?? []].map((items) => new Map(items.map((item) => [how.idOf(item), item])))
  const order = orderOf({
    here: here.map(how.idOf),
    there: there.map(how.idOf),
    base: base === null ? null : base.map(how.idOf),
  })
  return order.flatMap((id) => {
    const [one, other, former] = [ours?.get(id), theirs?.get(id), before?.get(id)]
    if (one !== undefined && other !== undefined) {
      return isEqual(one, other) ? [one] : [how.both({ here: one, there: other, base: former })]
    }
    if (one !== undefined) return onOneSide(findings, { item: one, former, side: 'here' }, how.placeOf(one))
    return other === undefined ? [] : onOneSide(findings, { item: other, former, side: 'there' }, how.placeOf(other))
  })
}

interface OnOneSide<T> {
  readonly item: T
  readonly former: T | undefined
  readonly side: Side
}

/** It is new there, or the other side has removed it: then it goes, unless it has been changed meanwhile. */
function onOneSide<T>(findings: Findings, { item, former, side }: OnOneSide<T>, place: MergePlace): readonly T[] {
  if (former === undefined) {
    changed(findings, place, { side, how: 'added' })
    return [item]
  }
  if (isEqual(item, former)) {
    changed(findings, place, { side: side === 'here' ? 'there' : 'here', how: 'removed' })
    return []
  }
  return clashed(findings, place, { [side]: item }) === side ? [item] : []
}
