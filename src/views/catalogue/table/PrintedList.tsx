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
export function PrintedList({ assessment, rows, title, words }: PrintedListProps) {
  return (
    <PrintSheet assessment={assessment} title={title} isWide>
      <table className="print-table">
        <thead>
          <tr>
            {PRINTED.map((column) => (
              <th key={column} scope="col">
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
                  <td key={column}>{cellText(intervention, column, words)}</td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </PrintSheet>
  )
}
