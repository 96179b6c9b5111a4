import { memo, useLayoutEffect, useRef } from 'react'
import type { Assessment, Id } from '../../../model/assessment.ts'
import type { Intervention } from '../../../model/intervention.ts'
import { setOnePicked } from '../../../state/picked.ts'
import { drawAtOnce } from '../../../ui/drawAtOnce.ts'
import { IconButton } from '../../../ui/IconButton.tsx'
import { Unbroken } from '../../../ui/Unbroken.tsx'
import { openLayer } from '../../useRoute.ts'
import type { CatalogueWords } from '../catalogueWords.ts'
import { removeIntervention } from '../interventionActions.ts'
import { OverlapMark } from '../overlaps/OverlapMark.tsx'
import { cellText, COLUMNS, type ColumnId } from './columns.ts'
import { StepChoice, type StepOption } from './StepChoice.tsx'
import { focusAfter } from './tableFocus.ts'

/** The same for each row, and from one search to the next: a row is drawn anew only for what is its own. */
export interface ListRowProps {
  readonly intervention: Intervention
  readonly assessment: Assessment['id']
  readonly isPicked: boolean
  /** It may overlap with others, and nobody has said whether it does. */
  readonly isOverlapping: boolean
  readonly isReadOnly: boolean
  readonly words: CatalogueWords
  readonly columnNames: Readonly<Record<ColumnId, string>>
  readonly steps: readonly StepOption[]
  readonly onMoved: (id: Id) => void
}

/** An intervention in the table: picked by its box, opened by its name, moved by its step. */
export const ListRow = memo(function ListRow(props: ListRowProps) {
  const { intervention, assessment, isPicked, isReadOnly, words } = props
  const { t } = words
  const { id, name } = intervention
  const row = useRef<HTMLTableRowElement>(null)

  // A row that is handed on to another intervention hands nobody's focus on: the next key would be meant for the last.
  useLayoutEffect(() => {
    const focused = document.activeElement
    if (focused instanceof HTMLElement && row.current?.contains(focused)) focused.blur()
    // oxlint-disable-next-line react/exhaustive-effect-dependencies -- whose row it is, is what this is about
  }, [id])

  function remove() {
    const focus = focusAfter(id)
    drawAtOnce(() => removeIntervention(id))
    focus()
  }

  return (
    <tr ref={row} data-row={id} className={isPicked ? 'is-selected' : undefined}>
      <td className="list-check">
        <label>
          <input
            type="checkbox"
            aria-label={t('intervention:table.pickOne', { name })}
            disabled={isReadOnly}
            checked={isPicked}
            onChange={({ target }) => setOnePicked({ id: assessment }, id, target.checked)}
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
})

/** More characters than this may need more lines than a cell shows. */
const LONG = 40

function Cell({ column, columnNames, ...row }: ListRowProps & { readonly column: (typeof COLUMNS)[number] }) {
  const { intervention, words } = row
  if (column.id === 'name') return <NameCell {...row} />
  const label = columnNames[column.id]
  if (column.id === 'step') {
    return (
      <td data-label={label} className="list-step">
        <StepChoice {...row} />
      </td>
    )
  }
  const text = cellText(intervention, column.id, words)
  return (
    <td data-label={label} className={column.isWide ? `list-wide list-${column.id}` : `list-${column.id}`}>
      <bdi className={classOf(text)} title={text.length > LONG ? text : undefined}>
        <Unbroken text={text === '' ? '–' : text} />
      </bdi>
    </td>
  )
}

function classOf(text: string): string | undefined {
  if (text === '') return 'list-none'
  return text.length > LONG ? 'list-long' : undefined
}

/** The whole name: those that begin alike are told apart by their ends. */
function NameCell({ intervention: { id, name }, isOverlapping, isReadOnly, words }: Omit<ListRowProps, 'columnNames'>) {
  return (
    <th scope="row">
      {isReadOnly ? (
        <bdi>{name}</bdi>
      ) : (
        <button type="button" className="link-button list-name" onClick={() => openLayer('intervention', id)}>
          <bdi>{name}</bdi>
        </button>
      )}
      {isOverlapping && <OverlapMark words={words} />}
    </th>
  )
}
