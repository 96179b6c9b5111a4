import type { Intervention } from '../../../model/intervention.ts'
import type { PartProps } from '../partProps.ts'
import type { Sorting } from './columns.ts'

/** What the table is given, and hands on to its rows. */
export interface ListTableProps extends PartProps {
  /** Those of the page. */
  readonly rows: readonly Intervention[]
  readonly caption: string
  readonly picked: ReadonlySet<string>
  /** Ids of those that may overlap with others, which nobody has answered yet. */
  readonly overlapping: ReadonlySet<string>
  readonly sorting: Sorting
  readonly onSort: (sorting: Sorting) => void
  /** The step of a row is about to be changed. */
  readonly onMoved: (id: string) => void
}
