import type { ListField } from './fields.ts'
import type { DecimalMark } from './numbers.ts'
import type { Choices } from './terms.ts'

/** How a table is to be read as a list of interventions: first guessed, then as the user says. */
export interface ListSettings {
  /** Which row of the table has the headings; null when none has. The rows above it are left out. */
  readonly headingRow: number | null
  /** What each column holds; null for what is not brought in. */
  readonly fields: readonly (ListField | null)[]
  /** What texts of a field mean: the id of a term, or null for nothing. For 'includesParents' 'yes' and 'no'. */
  readonly choices: Partial<Readonly<Record<ListField, Choices>>>
  /** By what the ambiguous numbers of a field are read; without it they are asked about. */
  readonly marks: Partial<Readonly<Record<ListField, DecimalMark>>>
  /** Columns in which an empty cell has what stands above it: cells that were merged. */
  readonly filledDown: readonly number[]
  /** Whether characters that cannot be seen are taken out. */
  readonly isVisibleOnly: boolean
}
