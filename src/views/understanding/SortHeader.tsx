import type { Sorting, SortKey } from './sorting.ts'

export interface SortHeaderProps {
  readonly column: SortKey
  readonly label: string
  readonly sorting: Sorting
  readonly onSort: (column: SortKey) => void
}

/**
 * The head of a column that a table can be sorted by.
 *
 * @see WAI-ARIA Authoring Practices, "Sortable Table"
 */
export function SortHeader({ column, label, sorting, onSort }: SortHeaderProps) {
  const isCurrent = sorting.key === column
  const order = sorting.isDescending ? 'descending' : 'ascending'
  return (
    <th scope="col" aria-sort={isCurrent ? order : undefined}>
      <button type="button" className="sort" onClick={() => onSort(column)}>
        {label}
        <span aria-hidden="true">{isCurrent ? (sorting.isDescending ? '▼' : '▲') : '↕'}</span>
      </button>
    </th>
  )
}
