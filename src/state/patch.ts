/** How one JSON value becomes another; null when they are the same. */
export type Patch = null | Change

type Change =
  | { readonly kind: 'value'; readonly value: unknown }
  /** Of an object: the fields that are new or changed, and those that are gone. */
  | { readonly kind: 'fields'; readonly changed: Readonly<Record<string, Patch>>; readonly gone: readonly string[] }
  /** Of a list: from `at` on, each item changes where it stands. */
  | { readonly kind: 'items'; readonly at: number; readonly patches: readonly Patch[] }
  /** Of a list: from `at` on, `cut` items give way to others. */
  | { readonly kind: 'splice'; readonly at: number; readonly cut: number; readonly put: readonly unknown[] }

type Fields = Readonly<Record<string, unknown>>

/** What turns `before` into `after`, small where they share much; both are JSON values. */
export function patchBetween(before: unknown, after: unknown): Patch {
  if (before === after) return null
  if (Array.isArray(before) && Array.isArray(after)) return patchOfLists(before, after)
  if (isFields(before) && isFields(after)) return patchOfFields(before, after)
  return { kind: 'value', value: after }
}

/** @throws when the patch was not made for this value */
export function applyPatch(before: unknown, patch: Patch): unknown {
  if (patch === null) return before
  if (patch.kind === 'value') return patch.value
  if (patch.kind === 'fields' && isFields(before)) return withFields(before, patch)
  if (patch.kind === 'items' && Array.isArray(before)) {
    const { at, patches } = patch
    return before.map((item: unknown, index) => applyPatch(item, patches[index - at] ?? null))
  }
  if (patch.kind === 'splice' && Array.isArray(before)) {
    return [...before.slice(0, patch.at), ...patch.put, ...before.slice(patch.at + patch.cut)]
  }
  throw new Error(`A patch of ${patch.kind} does not fit`)
}

function patchOfFields(before: Fields, after: Fields): Patch {
  const changed = Object.entries(after)
    .map(([key, value]) => [key, Object.hasOwn(before, key) ? patchBetween(before[key], value) : all(value)] as const)
    .filter(([, patch]) => patch !== null)
  const gone = Object.keys(before).filter((key) => !Object.hasOwn(after, key))
  if (changed.length === 0 && gone.length === 0) return null
  // From entries, so that a key '__proto__' is a key like any other.
  return { kind: 'fields', changed: Object.fromEntries(changed), gone }
}

function withFields(before: Fields, { changed, gone }: Extract<Change, { kind: 'fields' }>): Fields {
  const kept = Object.entries(before)
    .filter(([key]) => !gone.includes(key))
    .map(([key, value]) => [key, Object.hasOwn(changed, key) ? applyPatch(value, changed[key] ?? null) : value] as const)
  const added = Object.entries(changed)
    .filter(([key]) => !Object.hasOwn(before, key))
    .map(([key, patch]) => [key, applyPatch(undefined, patch)] as const)
  return Object.fromEntries([...kept, ...added])
}

function patchOfLists(before: readonly unknown[], after: readonly unknown[]): Patch {
  const shorter = Math.min(before.length, after.length)
  let at = 0
  while (at < shorter && isSame(before[at], after[at])) at += 1
  let tail = 0
  while (tail < shorter - at && isSame(before.at(-1 - tail), after.at(-1 - tail))) tail += 1

  const [cut, put] = [before.slice(at, before.length - tail), after.slice(at, after.length - tail)]
  if (cut.length === 0 && put.length === 0) return null
  if (cut.length !== put.length) return { kind: 'splice', at, cut: cut.length, put }
  return { kind: 'items', at, patches: put.map((item, index) => patchBetween(cut[index], item)) }
}

/** Whether two JSON values say the same, whatever the order of their fields. */
export function isSame(a: unknown, b: unknown): boolean {
  return patchBetween(a, b) === null
}

function all(value: unknown): Patch {
  return { kind: 'value', value }
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
