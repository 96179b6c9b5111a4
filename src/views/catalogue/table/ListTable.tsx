import { useMemo } from 'react'
import { useFramework } from '../../settings.ts'
import { COLUMNS, columnNames, type ColumnId, type Sorting } from './columns.ts'
import { ListRow } from './ListRow.tsx'
import type { ListTableProps } from './listTableProps.ts'
import { usePortion } from './usePortion.ts'
import '../../../ui/scoreTable.css'

/** One page of the interventions; on a phone each row is a card. */
export function ListTable(props: ListTableProps) {
  const { rows, caption, assessment, place, picked, overlapping, sorting, isReadOnly, words, onSort, onMoved } = props
  const { t } = words
  const drawn = usePortion(JSON.stringify([place.filter, place.search]), rows.length)
  const { ladder } = useFramework()
  const names = useMemo(() => columnNames(words), [words])
  const steps = useMemo(
    () => ladder.map(({ id, order }) => ({ id, text: `${order} ${words.framework.ladder[id]?.short ?? id}` })),
    [ladder, words],
  )
  return (
    <table className="score-table list-table">
      <caption className="visually-hidden">{caption}</caption>
      <thead>
        <tr>
          <th scope="col" className="list-check">
            <span className="visually-hidden">{t('intervention:table.pick')}</span>
          </th>
          {COLUMNS.map(({ id, isWide }) => (
            <th
              key={id}
              scope="col"
              className={isWide ? `list-wide list-${id}` : `list-${id}`}
              aria-sort={ariaSort(id, sorting)}
            >
              <button
                type="button"
                className="list-sort"
                onClick={() => onSort({ column: id, isDescending: sorting.column === id && !sorting.isDescending })}
              >
                {names[id]}
                <span className="list-arrow" aria-hidden="true">
                  {arrowOf(id, sorting)}
                </span>
              </button>
            </th>
          ))}
          <th scope="col" className="row-actions">
            <span className="visually-hidden">{t('intervention:table.actions')}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.slice(0, drawn).map((intervention) => (
          <ListRow
            key={intervention.id}
            intervention={intervention}
            assessment={assessment.id}
            isPicked={picked.has(intervention.id)}
            isOverlapping={overlapping.has(intervention.id)}
            isReadOnly={isReadOnly}
            words={words}
            columnNames={names}
            steps={steps}
            onMoved={onMoved}
          />
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
