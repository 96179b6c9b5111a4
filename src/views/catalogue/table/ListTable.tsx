import { useMemo } from 'react'
import { useFramework } from '../../settings.ts'
import { COLUMNS, namesOfColumns, type ColumnId, type Sorting } from './columns.ts'
import { ListRow, type ListRowProps } from './ListRow.tsx'
import type { ListTableProps } from './listTableProps.ts'
import { useRowsInTime } from './useRowsInTime.ts'
import { useSlots } from './useSlots.ts'
import '../../../ui/scoreTable.css'

/** One page of the interventions; on a phone each row is a card. */
export function ListTable(props: ListTableProps) {
  const { rows, caption, assessment, found, sorting, words, onSort } = props
  const { t } = words
  const { first, rest, isRestHidden } = useRowsInTime(rows, { found, interventions: assessment.interventions })
  const { ladder } = useFramework()
  const names = useMemo(() => namesOfColumns(words), [words])
  const steps = useMemo(
    () => ladder.map(({ id, order }) => ({ id, text: `${order} ${words.framework.ladder[id]?.short ?? id}` })),
    [ladder, words],
  )
  const shared = { columnNames: names, steps }
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
      <ListRows {...props} {...shared} rows={first} />
      <ListRows {...props} {...shared} rows={rest} isHidden={isRestHidden} />
    </table>
  )
}

interface ListRowsProps extends ListTableProps, Pick<ListRowProps, 'columnNames' | 'steps'> {
  readonly isHidden?: boolean
}

function ListRows({ rows, assessment, picked, overlapping, isHidden, ...props }: ListRowsProps) {
  const { isReadOnly, words, columnNames, steps, onMoved } = props
  const slots = useSlots(rows, assessment.interventions)
  return (
    <tbody hidden={isHidden}>
      {rows.map((intervention) => (
        <ListRow
          key={slots.get(intervention.id)}
          intervention={intervention}
          assessment={assessment.id}
          isPicked={picked.has(intervention.id)}
          isOverlapping={overlapping.has(intervention.id)}
          isReadOnly={isReadOnly}
          words={words}
          columnNames={columnNames}
          steps={steps}
          onMoved={onMoved}
        />
      ))}
    </tbody>
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
