import type { AgreementWording } from '../../analysis/agreement.ts'
import type { Priority } from '../../model/rating.ts'
import type { SnapshotComponent, SnapshotFramework } from '../../model/snapshot.ts'
import type { ColumnId } from './columns.ts'
import type { Measure, Status } from './measures.ts'

/** All that rows say in a language. */
export interface TidyWords {
  readonly language: 'da' | 'en'
  /** What the assessment as it is now is called among snapshots. */
  readonly now: string
  readonly componentName: (component: SnapshotComponent) => string
  readonly ringName: (ring: string) => string
  /** What a level is called; '' where nobody has named it. */
  readonly levelName: (level: number, framework: SnapshotFramework) => string
  /** @param level - of a measure that is of one level */
  readonly measureName: (measure: Measure, level: number | null) => string
  /** @param id - 'room', or the id of a side, of a field, or of a level of the steering chain */
  readonly groupName: (id: string) => string
  readonly priorityName: (priority: Priority) => string
  readonly agreementName: (wording: AgreementWording) => string
  readonly statusName: (status: Exclude<Status, 'value'>) => string
  readonly columns: Readonly<Record<ColumnId, ColumnWords>>
  readonly sheets: { readonly data: string; readonly columns: string }
  /** What the columns of the sheet that describes the columns are called: id, name, content. */
  readonly columnHeads: readonly string[]
}

export interface ColumnWords {
  readonly title: string
  /** What stands in it. */
  readonly text: string
}
