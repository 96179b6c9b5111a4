import type { OverlapVerdict } from '../model/overlap.ts'
import type { AnsweredPair } from '../model/overlapAnswers.ts'

/** Answers that tell one thing together. */
export interface AnsweredGroup {
  readonly verdict: OverlapVerdict
  /** Ids of those that the verdict is about; of 'different' each from each, or from the others below. */
  readonly ids: readonly string[]
  /** What the only one above was said to be different from; none where all was said of those above. */
  readonly others: readonly string[]
}

/**
 * Gathers answers about pairs, so that what was said at once is told at once; what was said last comes first.
 *
 * @param pairs - each two once, oldest first
 */
export function answeredGroups(pairs: readonly AnsweredPair[]): readonly AnsweredGroup[] {
  const latest = pairs.toReversed()
  const place = new Map(latest.map(({ ids }, index) => [keyOf(ids), index]))
  const groups = [
    ...joined(latest, 'same'),
    ...joined(latest, 'on-purpose'),
    ...joined(latest, 'different').flatMap((group) => apart(group, latest)),
  ]
  const placeOf = ({ ids, others }: AnsweredGroup) => {
    const all = [...ids, ...others]
    return Math.min(...all.flatMap((one) => all.map((other) => place.get(keyOf([one, other])) ?? Infinity)))
  }
  return groups.toSorted((a, b) => placeOf(a) - placeOf(b))
}

/** All that hangs together by one verdict. */
function joined(pairs: readonly AnsweredPair[], verdict: OverlapVerdict): readonly AnsweredGroup[] {
  const sets: Set<string>[] = []
  for (const { ids, verdict: said } of pairs) {
    if (said !== verdict) continue
    const touched = sets.filter((set) => ids.some((id) => set.has(id)))
    for (const set of touched) sets.splice(sets.indexOf(set), 1)
    sets.push(new Set([...touched.flatMap((set) => [...set]), ...ids]))
  }
  return sets.map((set) => ({ verdict, ids: [...set], others: [] }))
}

/** What is different from some of the others only is told from these alone: the one with most of them first. */
function apart(group: AnsweredGroup, pairs: readonly AnsweredPair[]): readonly AnsweredGroup[] {
  const within = new Set(group.ids)
  let left = pairs.filter(({ ids, verdict }) => verdict === 'different' && ids.every((id) => within.has(id)))
  if (left.length === (within.size * (within.size - 1)) / 2) return [group]
  const stars: AnsweredGroup[] = []
  while (left.length > 0) {
    const counts = new Map<string, number>()
    for (const id of left.flatMap(({ ids }) => ids)) counts.set(id, (counts.get(id) ?? 0) + 1)
    const centre = [...counts].toSorted(([, a], [, b]) => b - a)[0]?.[0] ?? ''
    const mine = left.filter(({ ids }) => ids.includes(centre))
    stars.push({ verdict: 'different', ids: [centre], others: mine.flatMap(({ ids }) => ids.filter((id) => id !== centre)) })
    left = left.filter(({ ids }) => !ids.includes(centre))
  }
  return stars
}

function keyOf(ids: readonly string[]): string {
  return JSON.stringify(ids.toSorted())
}
