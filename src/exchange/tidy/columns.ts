/** What the cells of a column are, where they are not empty. */
export type ColumnType = 'text' | 'integer' | 'number' | 'date' | 'boolean'

/**
 * The columns of the data, in their order: described in docs/data.md, never renamed. New ones come last.
 *
 * What ends with '_id', and 'unit' and 'status', is in English and stays; the same without it is said in a language.
 */
export const COLUMNS = [
  { id: 'municipality', type: 'text' },
  { id: 'team', type: 'text' },
  { id: 'is_example', type: 'boolean' },
  { id: 'assessment_id', type: 'text' },
  { id: 'snapshot_id', type: 'text' },
  { id: 'snapshot', type: 'text' },
  { id: 'snapshot_number', type: 'integer' },
  { id: 'snapshot_date', type: 'date' },
  { id: 'is_now', type: 'boolean' },
  { id: 'framework_id', type: 'text' },
  { id: 'framework_version', type: 'integer' },
  { id: 'scale_min', type: 'integer' },
  { id: 'scale_max', type: 'integer' },
  { id: 'ring_id', type: 'text' },
  { id: 'ring', type: 'text' },
  { id: 'component_id', type: 'text' },
  { id: 'component', type: 'text' },
  { id: 'round', type: 'integer' },
  { id: 'measure_id', type: 'text' },
  { id: 'measure', type: 'text' },
  { id: 'group_id', type: 'text' },
  { id: 'group', type: 'text' },
  { id: 'value', type: 'number' },
  { id: 'value_text', type: 'text' },
  { id: 'unit', type: 'text' },
  { id: 'n', type: 'integer' },
  { id: 'status', type: 'text' },
  { id: 'hidden', type: 'boolean' },
  { id: 'target_date', type: 'date' },
] as const satisfies readonly { readonly id: string; readonly type: ColumnType }[]

export type ColumnId = (typeof COLUMNS)[number]['id']

/** null: an empty cell. */
export type TidyValue = string | number | boolean | null

/** One measure of one component, of one municipality, in one snapshot. */
export type TidyRow = Readonly<Record<ColumnId, TidyValue>>
