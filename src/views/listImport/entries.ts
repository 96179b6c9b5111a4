import type { FieldChange } from '../../exchange/lists/listMatch.ts'
import type { RowProblem } from '../../exchange/lists/readList.ts'
import type { InterventionDraft } from '../../model/intervention.ts'
import type { Reading } from './engine.ts'

export type EntryKind = 'new' | 'changed' | 'same' | 'gone' | 'bad'

/** A row of the list, or an intervention that the list does not have. */
export interface Entry {
  readonly key: string
  readonly kind: EntryKind
  /** null for what is not in the list. */
  readonly line: number | null
  readonly described: Pick<InterventionDraft, 'name' | 'step' | 'administration'>
  readonly changes: readonly FieldChange[]
  readonly problems: readonly RowProblem[]
}

/** The rows in their order, and after them what the list does not have. */
export function entriesOf({ rows, match }: Pick<Reading, 'rows' | 'match'>): readonly Entry[] {
  const listed = rows.map(({ row, isSound, match: found }) => ({
    key: String(row.line),
    kind: isSound ? found.kind : ('bad' as const),
    line: row.line,
    described: row.draft,
    changes: isSound && found.kind === 'changed' ? found.changes : [],
    problems: row.problems,
  }))
  const gone = match.gone.map((each) => ({
    key: each.id,
    kind: 'gone' as const,
    line: null,
    described: each,
    changes: [],
    problems: [],
  }))
  return [...listed, ...gone]
}
