import { setPicked } from '../../../state/picked.ts'
import { Icon } from '../../../ui/Icon.tsx'
import { openLayer } from '../../useRoute.ts'
import type { PartProps } from '../partProps.ts'
import { COLUMNS, columnName, type Sorting } from './columns.ts'

export interface TableToolsProps extends PartProps {
  readonly picked: ReadonlySet<string>
  readonly sorting: Sorting
  readonly onSort: (sorting: Sorting) => void
}

/** What can be done with the whole list, and with the rows that are picked. */
export function TableTools(props: TableToolsProps) {
  const { isReadOnly, picked } = props
  return (
    <div className="list-tools">
      {!isReadOnly && <PickAll {...props} />}
      <PhoneSorting {...props} />
      <span className="list-space" />
      {!isReadOnly && picked.size > 0 && <WithPicked {...props} />}
    </div>
  )
}

function PickAll({ assessment, found, picked, words }: TableToolsProps) {
  const { t } = words
  const here = found.filter(({ id }) => picked.has(id)).length
  const isAll = here === found.length

  function pickAll() {
    const ids = new Set(picked)
    for (const { id } of found) {
      if (isAll) ids.delete(id)
      else ids.add(id)
    }
    setPicked(assessment, ids)
  }

  return (
    <label className="check list-all">
      <input
        type="checkbox"
        checked={isAll}
        ref={(box) => {
          // Neither all nor none: no attribute says that.
          if (box) box.indeterminate = here > 0 && !isAll
        }}
        onChange={pickAll}
      />
      <span>{t('intervention:table.pickAll', { count: found.length })}</span>
    </label>
  )
}

function WithPicked({ assessment, found, picked, words }: TableToolsProps) {
  const { t } = words
  const hidden = picked.size - found.filter(({ id }) => picked.has(id)).length
  return (
    <>
      <span className="list-picked" role="status">
        {t('intervention:table.picked', { count: picked.size })} {hidden > 0 && t('intervention:table.pickedHidden', { count: hidden })}
      </span>
      <button type="button" className="button" onClick={() => setPicked(assessment, new Set())}>
        {t('intervention:table.pickNone')}
      </button>
      <button type="button" className="button button-primary" onClick={() => openLayer('interventions')}>
        <Icon name="edit" />
        {t('intervention:table.changePicked', { count: picked.size })}
      </button>
    </>
  )
}

/** The order, where the rows are cards and there are no column heads. */
function PhoneSorting({ words, sorting, onSort }: TableToolsProps) {
  const { t } = words
  return (
    <label className="list-phone-sort">
      <span className="label">{t('intervention:table.sortBy')}</span>
      <select
        className="input"
        value={sorting.column}
        onChange={({ target }) => {
          const column = COLUMNS.find(({ id }) => id === target.value)
          if (column) onSort({ column: column.id, isDescending: false })
        }}
      >
        {COLUMNS.map(({ id }) => (
          <option key={id} value={id}>
            {columnName(id, words)}
          </option>
        ))}
      </select>
    </label>
  )
}
