type Fields = Readonly<Record<string, unknown>>

/** Whether two JSON values say the same, whatever the order of their fields. */
export function isEqual(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true
  if (Array.isArray(one) && Array.isArray(other)) {
    return one.length === other.length && one.every((item, index) => isEqual(item, other[index]))
  }
  if (!isFields(one) || !isFields(other)) return false
  const keys = Object.keys(one)
  if (keys.length !== Object.keys(other).length) return false
  return keys.every((key) => Object.hasOwn(other, key) && isEqual(one[key], other[key]))
}

/** Whether a field says nothing: it is told by null, '' or []. */
export function isNothing(value: unknown): boolean {
  return value === null || value === '' || (Array.isArray(value) && value.length === 0)
}

/** What is the same in two of three, or else the first: for what nobody is asked about. */
export function preferred<T>(here: T, there: T, base: T | undefined): T {
  return base !== undefined && isEqual(here, base) ? there : here
}

/** Three lists of ids; `base`: null without a common ancestor. */
export interface Orders {
  readonly here: readonly string[]
  readonly there: readonly string[]
  readonly base: readonly string[] | null
}

/** All ids of both, in the order of the side that has moved something, or else that of here; each after its neighbour. */
export function orderOf({ here, there, base }: Orders): readonly string[] {
  const isMovedThere = base !== null && isMoved(there, base) && !isMoved(here, base)
  return isMovedThere ? joined(there, here) : joined(here, there)
}

function isMoved(ids: readonly string[], base: readonly string[]): boolean {
  return !isEqual(within(ids, base), within(base, ids))
}

function within(ids: readonly string[], others: readonly string[]): readonly string[] {
  const known = new Set(others)
  return ids.filter((id) => known.has(id))
}

/** The second list's own follow where their neighbour is in the first, behind what the first has new there. */
function joined(first: readonly string[], second: readonly string[]): readonly string[] {
  const [inFirst, inSecond] = [new Set(first), new Set(second)]
  const after = new Map<string | null, string[]>()
  let last: string | null = null
  for (const id of second) {
    if (inFirst.has(id)) last = id
    else push(after, last, id)
  }
  const all: string[] = []
  let shared: string | null = null
  for (const id of first) {
    if (inSecond.has(id)) {
      all.push(...(after.get(shared) ?? []))
      shared = id
    }
    all.push(id)
  }
  return [...all, ...(after.get(shared) ?? [])]
}

/** One above the highest of those that are taken, or the lowest that is free where that would be too high. */
export function freeNumber(taken: ReadonlySet<number>, most: number): number {
  const next = 1 + Math.max(0, ...taken)
  if (next <= most) return next
  return Array.from({ length: taken.size + 1 }, (_, index) => index + 1).find((number) => !taken.has(number)) ?? next
}

/**
 * Items of which each number is there once: where two have one number, the first of those that are at home keeps it.
 *
 * @param most - the highest number there may be
 */
export function withOwnNumbers<T extends { readonly id: string; readonly number: number }>(
  items: readonly T[],
  isAtHome: (id: string) => boolean,
  most: number,
): readonly T[] {
  const numbers = new Map<string, number>()
  const taken = new Set<number>()
  const waiting: T[] = []
  for (const each of [...items.filter(({ id }) => isAtHome(id)), ...items.filter(({ id }) => !isAtHome(id))]) {
    if (taken.has(each.number)) waiting.push(each)
    else numbers.set(each.id, each.number)
    taken.add(each.number)
  }
  for (const { id } of waiting) {
    const number = freeNumber(taken, most)
    taken.add(number)
    numbers.set(id, number)
  }
  return items.map((each) => {
    const number = numbers.get(each.id) ?? each.number
    return number === each.number ? each : { ...each, number }
  })
}

function push<K>(lists: Map<K, string[]>, key: K, item: string): void {
  const list = lists.get(key)
  if (list === undefined) lists.set(key, [item])
  else list.push(item)
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
