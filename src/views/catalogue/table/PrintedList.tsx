import type { Assessment } from '../../../model/assessment.ts'
import type { Intervention } from '../../../model/intervention.ts'
import { foldText } from '../../../model/textKey.ts'
import { Unbroken } from '../../../ui/Unbroken.tsx'
import { joinedRanges } from '../../../wording/ranges.ts'
import { PrintSheet } from '../../printing/PrintSheet.tsx'
import type { CatalogueWords } from '../catalogueWords.ts'
import type { CataloguePlace } from '../place.ts'
import { PrintedFilter } from '../PrintedFilter.tsx'
import { cellText, columnName, type ColumnId } from './columns.ts'
import './printedList.css'

/** The method stands below the name. */
const PRINTED: readonly ColumnId[] = ['name', 'step', 'prevention', 'types', 'administration', 'ages', 'targetGroups']

export interface PrintedListProps {
  readonly assessment: Assessment
  /** All that are found, and not only those of the page. */
  readonly rows: readonly Intervention[]
  readonly place: CataloguePlace
  readonly title: string
  readonly words: CatalogueWords
}

/** The list on paper. */
export function PrintedList(props: PrintedListProps) {
  const { assessment, title, place, words } = props
  return (
    <PrintSheet assessment={assessment} title={title} isWide>
      <PrintedFilter place={place} words={words} />
      <PrintedTable {...props} />
    </PrintSheet>
  )
}

/** A component of its own, so that thousands of rows are made only when they are printed. */
function PrintedTable({ rows, words }: PrintedListProps) {
  const steps = words.valuesInOrder('step')
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
                  <Method intervention={intervention} />
                </th>
              ) : (
                <td key={column}>
                  <Unbroken text={textOf(intervention, column, { steps, words })} />
                </td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** Where the name does not say it. */
function Method({ intervention: { name, method } }: { readonly intervention: Intervention }) {
  if (foldText(name).includes(foldText(method))) return null
  return <span className="print-method">{method}</span>
}

interface Told {
  readonly steps: readonly string[]
  readonly words: CatalogueWords
}

/** A step has its number too, to be talked about. */
function textOf(intervention: Intervention, column: ColumnId, { steps, words }: Told): string {
  if (column === 'step') return `${steps.indexOf(intervention.step) + 1} ${words.shortOf('step', intervention.step)}`
  if (column === 'ages') return joinedRanges(intervention.ages.map((age) => words.nameOf('ages', age))).join(', ')
  return cellText(intervention, column, words)
}
