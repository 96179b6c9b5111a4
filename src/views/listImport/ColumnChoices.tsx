import { useId, useMemo, useState } from 'react'
import { LIST_FIELDS, type ListField } from '../../exchange/lists/fields.ts'
import type { Table } from '../../exchange/tables/table.ts'
import { formatList } from '../../wording/format.ts'
import { columnName } from './LayoutProblems.tsx'
import type { ListContext } from './listContext.ts'
import type { Said } from './said.ts'
import type { Ready } from './useListImport.ts'
import './listTables.css'

export interface ColumnChoicesProps {
  readonly ready: Ready
  readonly context: ListContext
  readonly say: (said: Said) => void
}

/** What is often written once for several rows, in cells that were merged. */
const OFTEN_MERGED = new Set<ListField>(['step', 'prevention', 'type', 'area', 'administration', 'unit'])

/** Which column is brought in as what. */
export function ColumnChoices({ ready, context, say }: ColumnChoicesProps) {
  const { t, language } = context
  const { layout, settings, problems } = ready.reading
  // What was opened for a problem stays open when that is solved: the focus is in it.
  const [isOpen, setOpen] = useState(false)
  const ignored = layout.columns.flatMap(({ heading }, column) =>
    settings.fields[column] ? [] : [t('listImport:columns.quoted', { name: columnName(heading, column, t) })],
  )
  const count = layout.columns.length - ignored.length
  return (
    <details
      className="list-section"
      open={isOpen || problems.length > 0}
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
    >
      <summary>
        <span className="list-section-title">{t('listImport:columns.title')}</span>{' '}
        {t('listImport:columns.taken', { count, all: layout.columns.length })}{' '}
        {ignored.length > 0 && t('listImport:columns.ignored', { columns: formatList(ignored, language) })}
      </summary>
      <table className="list-columns" aria-label={t('listImport:columns.title')}>
        <thead>
          <tr>
            <th scope="col">{t('listImport:columns.column')}</th>
            <th scope="col">{t('listImport:columns.samples')}</th>
            <th scope="col">{t('listImport:columns.field')}</th>
          </tr>
        </thead>
        <tbody>
          {layout.columns.map((_, at) => (
            // Columns stay where they are, and two may be alike.
            // eslint-disable-next-line react/no-array-index-key
            <Column key={at} column={at} ready={ready} context={context} say={say} />
          ))}
        </tbody>
      </table>
    </details>
  )
}

function Column({ column, ready, context, say }: ColumnChoicesProps & { readonly column: number }) {
  const { t, headings } = context
  const { table, said, reading } = ready
  const { layout, settings } = reading
  const id = useId()
  const hasGaps = useMemo(() => gapsIn(table, layout.headingRow, column), [table, layout.headingRow, column])
  const field = settings.fields[column] ?? null
  const guess = layout.columns[column]
  const isDouble = field !== null && settings.fields.filter((each) => each === field).length > 1

  function take(value: string) {
    const taken = LIST_FIELDS.find((each) => each === value) ?? null
    say({ ...said, fields: layout.columns.map((_, at) => (at === column ? taken : (settings.fields[at] ?? null))) })
  }

  return (
    <tr>
      <th scope="row" id={id}>
        {columnName(guess?.heading, column, t)}
      </th>
      <td className="list-samples">
        {guess?.samples.map((sample) => (
          <bdi key={sample}>{sample}</bdi>
        ))}
      </td>
      <td>
        <select
          className="input"
          aria-label={t('listImport:columns.select', { column: columnName(guess?.heading, column, t) })}
          aria-invalid={isDouble || undefined}
          value={field ?? ''}
          onChange={({ target }) => take(target.value)}
        >
          <option value="">{guess?.isRedundant ? t('listImport:columns.redundant') : t('listImport:columns.none')}</option>
          {LIST_FIELDS.map((each) => (
            <option key={each} value={each}>
              {headings[each]}
            </option>
          ))}
        </select>
        {field !== null && hasGaps && OFTEN_MERGED.has(field) && (
          <label className="check">
            <input
              type="checkbox"
              aria-describedby={id}
              checked={said.filledDown.includes(column)}
              onChange={({ target }) => say({ ...said, filledDown: toggled(said.filledDown, column, target.checked) })}
            />
            <span>{t('listImport:columns.fill')}</span>
          </label>
        )}
      </td>
    </tr>
  )
}

function toggled(columns: readonly number[], column: number, isIn: boolean): readonly number[] {
  const others = columns.filter((each) => each !== column)
  return isIn ? [...others, column] : others
}

/** Whether a column has empty cells below others. */
function gapsIn({ rows }: Table, headingRow: number | null, column: number): boolean {
  const texts = rows.slice((headingRow ?? -1) + 1).map(({ cells }) => cells[column]?.text.trim() ?? '')
  const first = texts.findIndex((text) => text !== '')
  return first !== -1 && texts.slice(first).includes('')
}
