import type { Intervention } from '../../../model/intervention.ts'
import { setPicked } from '../../../state/picked.ts'
import { IconButton } from '../../../ui/IconButton.tsx'
import { useFramework } from '../../settings.ts'
import { openLayer } from '../../useRoute.ts'
import { moveIntervention, removeIntervention } from '../interventionActions.ts'
import { OverlapMark } from '../overlaps/OverlapMark.tsx'
import { cellText, COLUMNS, columnName } from './columns.ts'
import type { ListTableProps } from './listTableProps.ts'
import { focusAfter } from './tableFocus.ts'

export interface ListRowProps extends ListTableProps {
  readonly intervention: Intervention
  readonly isPicked: boolean
}

/** An intervention in the table: picked by its box, opened by its name, moved by its step. */
export function ListRow(props: ListRowProps) {
  const { intervention, isPicked, assessment, picked, isReadOnly, words } = props
  const { t } = words
  const { id, name } = intervention

  function pick(isOn: boolean) {
    const next = new Set(picked)
    if (isOn) next.add(id)
    else next.delete(id)
    setPicked(assessment, next)
  }

  function remove() {
    const focus = focusAfter(id)
    removeIntervention(id)
    focus()
  }

  return (
    <tr data-row={id} className={isPicked ? 'is-selected' : undefined}>
      <td className="list-check">
        <label>
          <input
            type="checkbox"
            aria-label={t('intervention:table.pickOne', { name })}
            disabled={isReadOnly}
            checked={isPicked}
            onChange={({ target }) => pick(target.checked)}
          />
        </label>
      </td>
      {COLUMNS.map((column) => (
        <Cell key={column.id} {...props} column={column} />
      ))}
      <td className="row-actions">
        <IconButton icon="remove" title={t('intervention:table.remove', { name })} isOff={isReadOnly} onPress={remove} />
      </td>
    </tr>
  )
}

function Cell({ column, intervention, overlapping, isReadOnly, words, onMoved }: ListRowProps & { readonly column: (typeof COLUMNS)[number] }) {
  const { id } = intervention
  if (column.id === 'name') {
    return (
      <th scope="row">
        {isReadOnly ? (
          <bdi>{intervention.name}</bdi>
        ) : (
          <button type="button" className="link-button list-name" onClick={() => openLayer('intervention', id)}>
            <bdi title={intervention.name}>{intervention.name}</bdi>
          </button>
        )}
        {overlapping.has(id) && <OverlapMark words={words} />}
      </th>
    )
  }
  const label = columnName(column.id, words)
  if (column.id === 'step') {
    return (
      <td data-label={label} className="list-step">
        <StepChoice intervention={intervention} isReadOnly={isReadOnly} words={words} onMoved={onMoved} />
      </td>
    )
  }
  const text = cellText(intervention, column.id, words)
  return (
    <td data-label={label} className={column.isWide ? `list-wide list-${column.id}` : `list-${column.id}`}>
      {text === '' ? <span className="list-none">–</span> : <bdi title={text}>{text}</bdi>}
    </td>
  )
}

function StepChoice({ intervention, isReadOnly, words, onMoved }: Pick<ListRowProps, 'intervention' | 'isReadOnly' | 'words' | 'onMoved'>) {
  const { t } = words
  const { ladder } = useFramework()
  const { id, name, step } = intervention
  return (
    <select
      className="input"
      aria-label={t('intervention:table.stepOf', { name })}
      value={step}
      disabled={isReadOnly}
      onChange={({ target }) => {
        onMoved(id)
        moveIntervention(id, target.value)
      }}
    >
      {ladder.map((each) => (
        <option key={each.id} value={each.id}>
          {each.order} {words.framework.ladder[each.id]?.short}
        </option>
      ))}
    </select>
  )
}
