import { memo } from 'react'
import { isHole } from '../../../analysis/matrix.ts'
import { formatNumber } from '../../../wording/format.ts'
import type { Palette } from '../../../diagrams/palette.ts'
import type { CatalogueWords } from '../catalogueWords.ts'
import { cellStyle } from './cellStyle.ts'
import { counted } from './counted.ts'
import { cellId, goByKey, type CellPlace } from './matrixKeys.ts'
import type { MatrixView } from './useMatrix.ts'

export interface MatrixRowProps {
  readonly view: MatrixView
  readonly row: number
  /** As it is shown: cells tell the whole name. */
  readonly name: string
  /** How many rows and columns are shown. */
  readonly size: CellPlace
  /** The column whose cell Tab comes to; null: it is in another row. */
  readonly stop: number | null
  /** The column of the picked cell; null: it is in another row. */
  readonly picked: number | null
  readonly words: CatalogueWords
  readonly palette: Palette
  readonly onPick: (row: string, column: string) => void
  readonly onStop: (cell: CellPlace) => void
}

/** One value of the rows' class, and its count for each of the columns. */
export const MatrixRow = memo(function MatrixRow(props: MatrixRowProps) {
  const { view, row, name, size, words } = props
  const value = view.matrix.rows[row] ?? ''
  return (
    <tr>
      <th scope="row" title={words.nameOf(view.axes[0].by, value)}>
        {name}
      </th>
      {view.matrix.columns.slice(0, size[1]).map((columnValue, column) => (
        <Cell key={columnValue} {...props} column={column} />
      ))}
      <td className="matrix-total">{formatNumber(view.matrix.rowTotals[row] ?? 0, words.language)}</td>
    </tr>
  )
})

interface CellProps extends MatrixRowProps {
  readonly column: number
}

function Cell({ view, row, column, words, ...rest }: CellProps) {
  const { t } = words
  const { axes, matrix } = view
  const [rowValue, columnValue] = [matrix.rows[row] ?? '', matrix.columns[column] ?? '']
  const count = matrix.cells[row]?.[column]?.length ?? 0
  const isGap = isHole(view, row, column)
  const place = { row: words.nameOf(axes[0].by, rowValue), column: words.nameOf(axes[1].by, columnValue) }
  return (
    <td>
      <button
        type="button"
        id={cellId([row, column])}
        className={isGap ? 'matrix-cell is-hole' : 'matrix-cell'}
        style={cellStyle(rest.palette, matrix, [row, column])}
        aria-label={isGap ? t('overview:matrix.holeCell', place) : t('overview:matrix.cell', { ...place, ...counted(count, words) })}
        aria-expanded={column === rest.picked}
        tabIndex={column === rest.stop ? 0 : -1}
        onClick={() => rest.onPick(rowValue, columnValue)}
        onFocus={() => rest.onStop([row, column])}
        onKeyDown={(event) => goByKey(event, [row, column], rest.size)}
      >
        {isGap ? t('overview:matrix.hole') : formatNumber(count, words.language)}
      </button>
    </td>
  )
}
