/** Two things that belong together. */
interface Tie<T> {
  readonly ends: readonly [T, T]
}

/**
 * Groups of what is tied together, directly or through others, in which no two are opposed. A tie that would bring
 * opposed things together stays a group of its own.
 *
 * @param ties - the surest first
 * @returns the ties of each group, in the order of their first ones
 */
export function clustersOf<T, L extends Tie<T> = Tie<T>>(
  ties: readonly L[],
  areOpposed: (one: T, other: T) => boolean,
): readonly (readonly L[])[] {
  const groupOf = new Map<T, Set<T>>()
  const joined = new Map<Set<T>, L[]>()
  const alone: L[][] = []
  for (const tie of ties) {
    const [one, other] = tie.ends
    const [mine, yours] = [groupOf.get(one) ?? new Set([one]), groupOf.get(other) ?? new Set([other])]
    if (mine === yours) {
      joined.get(mine)?.push(tie)
      continue
    }
    if ([...mine].some((left) => [...yours].some((right) => areOpposed(left, right)))) {
      alone.push([tie])
      continue
    }
    const [large, small] = mine.size >= yours.size ? [mine, yours] : [yours, mine]
    for (const each of small) large.add(each)
    for (const each of large) groupOf.set(each, large)
    joined.set(large, [...(joined.get(large) ?? []), ...(joined.get(small) ?? []), tie])
    joined.delete(small)
  }
  return [...joined.values(), ...alone]
}
