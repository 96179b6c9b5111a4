import { LIMITS } from '../../model/assessment.ts'
import type { Intervention, InterventionDraft } from '../../model/intervention.ts'
import type { ListField } from './fields.ts'
import { fold } from './fold.ts'

/** A row that can come in. */
export interface ListRow {
  readonly line: number
  readonly draft: InterventionDraft
}

export interface FieldChange {
  readonly field: ListField
  readonly before: Intervention[ListField]
  readonly after: InterventionDraft[ListField]
}

/** What a row is to the interventions that are there. */
export type RowMatch =
  | { readonly kind: 'new'; readonly line: number; readonly draft: InterventionDraft }
  | { readonly kind: 'same'; readonly line: number; readonly before: Intervention }
  | {
      readonly kind: 'changed'
      readonly line: number
      readonly draft: InterventionDraft
      readonly before: Intervention
      readonly changes: readonly FieldChange[]
    }

export interface ListMatch {
  /** In the order of the list. */
  readonly rows: readonly RowMatch[]
  /** Those that the list does not have, in the order in which they stand. */
  readonly gone: readonly Intervention[]
  /** How many there would be if all of it came in and nothing was taken away; null while that is within the limit. */
  readonly excess: { readonly count: number; readonly limit: number } | null
}

type Described = Pick<InterventionDraft, 'reference' | 'name' | 'administration' | 'unit'>

/** By what rows and interventions are the same, the surest first; null where something has no such key. */
const KEYS: readonly ((each: Described, folded: typeof fold) => string | null)[] = [
  ({ reference }) => (reference.trim() === '' ? null : reference.trim().toLowerCase()),
  ({ name, administration, unit }, folded) => `${folded(name)} ${folded(administration)} ${folded(unit)}`,
  ({ name, administration }, folded) => `${folded(name)} ${folded(administration)}`,
  ({ name }, folded) => folded(name),
]

/**
 * Finds for each row of a list the intervention that it is about: by the municipality's number, or by name, administration
 * and unit. Rows that are alike stay rows of their own, and are paired in their order.
 *
 * @param fields - those that the list tells of; in others nothing has changed
 */
export function matchList(
  rows: readonly ListRow[],
  interventions: readonly Intervention[],
  fields: readonly ListField[],
): ListMatch {
  const pairs = pairsOf(rows, interventions)
  const matches = rows.map((row) => matchOf(row, pairs.get(row), fields))
  const found = new Set(pairs.values())
  const count = interventions.length + matches.filter(({ kind }) => kind === 'new').length
  return {
    rows: matches,
    gone: interventions.filter((each) => !found.has(each)),
    excess: count > LIMITS.interventions ? { count, limit: LIMITS.interventions } : null,
  }
}

function pairsOf(rows: readonly ListRow[], interventions: readonly Intervention[]): ReadonlyMap<ListRow, Intervention> {
  const pairs = new Map<ListRow, Intervention>()
  const taken = new Set<Intervention>()
  const folded = remembering(fold)
  for (const [at, key] of KEYS.entries()) {
    const keyOf = (each: Described) => key(each, folded)
    const there = grouped(interventions.filter((each) => !taken.has(each)), keyOf)
    const wanted = grouped(rows.filter((row) => !pairs.has(row)), ({ draft }) => keyOf(draft))
    for (const [name, group] of wanted) {
      const others = there.get(name) ?? []
      // By less than all that they are called they are the same only where there is no other.
      if (at > 1 && (group.length > 1 || others.length > 1)) continue
      for (const [index, row] of group.entries()) {
        const other = others[index]
        if (!other) break
        pairs.set(row, other)
        taken.add(other)
      }
    }
  }
  return pairs
}

/** The names of places stand in thousands of rows. */
function remembering(make: (text: string) => string): (text: string) => string {
  const known = new Map<string, string>()
  return (text) => {
    const made = known.get(text) ?? make(text)
    known.set(text, made)
    return made
  }
}

function grouped<T>(items: readonly T[], keyOf: (item: T) => string | null): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>()
  for (const item of items) {
    const key = keyOf(item)
    if (key === null) continue
    const group = groups.get(key)
    if (group) group.push(item)
    else groups.set(key, [item])
  }
  return groups
}

function matchOf({ line, draft }: ListRow, before: Intervention | undefined, fields: readonly ListField[]): RowMatch {
  if (!before) return { kind: 'new', line, draft }
  const changes = fields
    .filter((field) => JSON.stringify(before[field]) !== JSON.stringify(draft[field]))
    .map((field) => ({ field, before: before[field], after: draft[field] }))
  return changes.length === 0 ? { kind: 'same', line, before } : { kind: 'changed', line, draft, before, changes }
}
