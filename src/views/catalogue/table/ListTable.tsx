import { COLUMNS, columnName, type ColumnId, type Sorting } from './columns.ts'
import { ListRow } from './ListRow.tsx'
import type { ListTableProps } from './listTableProps.ts'
import '../../../ui/scoreTable.css'

/** One page of the interventions; on a phone each row is a card. */
export function ListTable(props: ListTableProps) {
  const { rows, caption, sorting, words, onSort } = props
  const { t } = words
  return (
    <table className="score-table list-table">
      <caption className="visually-hidden">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">
            <span className="visually-hidden">{t('intervention:table.pick')}</span>
          </th>
          {COLUMNS.map(({ id, isWide }) => (
            <th
              key={id}
              scope="col"
              className={isWide ? 'list-wide' : undefined}
              aria-sort={ariaSort(id, sorting)}
            >
              <button
                type="button"
                className="list-sort"
                onClick={() => onSort({ column: id, isDescending: sorting.column === id && !sorting.isDescending })}
              >
                {columnName(id, words)}
                <span className="list-arrow" aria-hidden="true">
                  {arrowOf(id, sorting)}
                </span>
              </button>
            </th>
          ))}
          <th scope="col">
            <span className="visually-hidden">{t('intervention:table.actions')}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((intervention) => (
          <ListRow key={intervention.id} {...props} intervention={intervention} isPicked={props.picked.has(intervention.id)} />
        ))}
      </tbody>
    </table>
  )
}

function ariaSort(id: ColumnId, { column, isDescending }: Sorting) {
  if (column !== id) return undefined
  return isDescending ? 'descending' : 'ascending'
}

function arrowOf(id: ColumnId, { column, isDescending }: Sorting): string {
  if (column !== id) return ''
  return isDescending ? '▼' : '▲'
}
