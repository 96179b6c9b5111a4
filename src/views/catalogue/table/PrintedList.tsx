import type { Assessment } from '../../../model/assessment.ts'
import type { Intervention } from '../../../model/intervention.ts'
import { PrintSheet } from '../../printing/PrintSheet.tsx'
import type { CatalogueWords } from '../catalogueWords.ts'
import { cellText, columnName, type ColumnId } from './columns.ts'

const PRINTED: readonly ColumnId[] = ['name', 'method', 'step', 'prevention', 'types', 'administration', 'ages', 'targetGroups']

export interface PrintedListProps {
  readonly assessment: Assessment
  /** All that are found, and not only those of the page. */
  readonly rows: readonly Intervention[]
  readonly title: string
  readonly words: CatalogueWords
}

/** The list on paper. */
export function PrintedList(props: PrintedListProps) {
  const { assessment, title } = props
  return (
    <PrintSheet assessment={assessment} title={title} isWide>
      <PrintedTable {...props} />
    </PrintSheet>
  )
}

/** A component of its own, so that thousands of rows are made only when they are printed. */
function PrintedTable({ rows, words }: PrintedListProps) {
  const steps = words.valuesInOrder('step')
  // A step has its number too, to be talked about.
  const textOf = (intervention: Intervention, column: ColumnId) =>
    column === 'step'
      ? `${steps.indexOf(intervention.step) + 1} ${words.shortOf('step', intervention.step)}`
      : cellText(intervention, column, words)
  return (
    <table className="print-table print-list">
      <thead>
        <tr>
          {PRINTED.map((column) => (
            <th key={column} scope="col" className={`print-${column}`}>
              {columnName(column, words)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((intervention) => (
          <tr key={intervention.id}>
            {PRINTED.map((column) =>
              column === 'name' ? (
                <th key={column} scope="row">
                  {intervention.name}
                </th>
              ) : (
                <td key={column}>{textOf(intervention, column)}</td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
