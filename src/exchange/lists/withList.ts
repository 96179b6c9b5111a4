import type { Id } from '../../model/assessment.ts'
import type { Intervention, InterventionDraft } from '../../model/intervention.ts'
import type { FieldChange, ListMatch } from './listMatch.ts'

/** What the user takes of a list; what is not named stays as it is. */
export interface ListChoice {
  /** Lines of the rows that come in, new and changed. */
  readonly lines: ReadonlySet<number>
  /** Of those that the list does not have, which are taken away. */
  readonly removed: ReadonlySet<Id>
  readonly newId: () => Id
}

/** The interventions after a list has come in: those that were there keep their ids and places, new ones stand last. */
export function withList(
  interventions: readonly Intervention[],
  { rows }: ListMatch,
  { lines, removed, newId }: ListChoice,
): readonly Intervention[] {
  const taken = rows.filter(({ line }) => lines.has(line))
  const changes = new Map(taken.flatMap((row) => (row.kind === 'changed' ? [[row.before.id, changeOf(row.changes)] as const] : [])))
  const kept = interventions.filter(({ id }) => !removed.has(id))
  const fresh = taken.flatMap((row) => (row.kind === 'new' ? [{ id: newId(), ...row.draft }] : []))
  return [...kept.map((each) => ({ ...each, ...changes.get(each.id) })), ...fresh]
}

function changeOf(changes: readonly FieldChange[]): Partial<InterventionDraft> {
  return Object.fromEntries(changes.map(({ field, after }) => [field, after]))
}
