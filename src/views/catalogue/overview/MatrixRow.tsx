import { memo } from 'react'
import { canBeHole } from '../../../analysis/matrix.ts'
import { levelStyle, usePalette } from '../../settings.ts'
import type { CatalogueWords } from '../catalogueWords.ts'
import { cellId, goByKey, type CellPlace } from './matrixKeys.ts'
import { strengthOf } from './matrixWords.ts'
import type { MatrixView } from './useMatrix.ts'

export interface MatrixRowProps {
  readonly view: MatrixView
  readonly row: number
  readonly name: string
  /** Of the columns that are shown. */
  readonly columnNames: readonly string[]
  /** How many rows are shown. */
  readonly rowCount: number
  /** The column whose cell Tab comes to; null: it is in another row. */
  readonly stop: number | null
  /** The column of the picked cell; null: it is in another row. */
  readonly picked: number | null
  readonly words: CatalogueWords
  readonly onPick: (row: string, column: string) => void
  readonly onStop: (cell: CellPlace) => void
}

/** One value of the rows' class, and its count for each of the columns. */
export const MatrixRow = memo(function MatrixRow(props: MatrixRowProps) {
  const { view, row, name, columnNames, words } = props
  const value = view.matrix.rows[row] ?? ''
  return (
    <tr>
      <th scope="row" title={words.nameOf(view.axes[0].by, value)}>
        {name}
      </th>
      {columnNames.map((columnName, column) => (
        <Cell key={view.matrix.columns[column]} {...props} column={column} columnName={columnName} />
      ))}
      <td className="matrix-total">{view.matrix.rowTotals[row]}</td>
    </tr>
  )
})

interface CellProps extends MatrixRowProps {
  readonly column: number
  readonly columnName: string
}

function Cell({ view, row, column, name, columnName, columnNames, ...rest }: CellProps) {
  const { t } = rest.words
  const palette = usePalette()
  const { axes, matrix } = view
  const [rowValue, columnValue] = [matrix.rows[row] ?? '', matrix.columns[column] ?? '']
  const count = matrix.cells[row]?.[column]?.length ?? 0
  const isHole = count === 0 && canBeHole(axes[0].by, rowValue) && canBeHole(axes[1].by, columnValue)
  const strength = strengthOf(count, matrix)
  const place = { row: name, column: columnName, count }
  return (
    <td>
      <button
        type="button"
        id={cellId([row, column])}
        className={isHole ? 'matrix-cell is-hole' : 'matrix-cell'}
        style={strength === 0 ? undefined : levelStyle(palette, 0, { value: strength, scale: STRENGTHS })}
        aria-label={isHole ? t('overview:matrix.holeCell', place) : t('overview:matrix.cell', place)}
        aria-expanded={column === rest.picked}
        tabIndex={column === rest.stop ? 0 : -1}
        onClick={() => rest.onPick(rowValue, columnValue)}
        onFocus={() => rest.onStop([row, column])}
        onKeyDown={(event) => goByKey(event, [row, column], [rest.rowCount, columnNames.length])}
      >
        {isHole ? t('overview:matrix.hole') : count}
      </button>
    </td>
  )
}

const STRENGTHS = { min: 1, max: 5 }
