import { useMemo, useState } from 'react'
import { useMedia } from '../../../ui/useMedia.ts'
import { useSize } from '../../../ui/useSize.ts'
import { formatNumber } from '../../../wording/format.ts'
import { usePalette } from '../../settings.ts'
import type { CatalogueWords } from '../catalogueWords.ts'
import type { CellPlace } from './matrixKeys.ts'
import { MatrixRow } from './MatrixRow.tsx'
import { matrixTitle } from './matrixWords.ts'
import { ShowMore } from './ShowMore.tsx'
import type { MatrixView } from './useMatrix.ts'
import { usePortion } from './usePortion.ts'

export interface MatrixTableProps {
  readonly view: MatrixView
  /** The cell whose interventions are shown. */
  readonly picked: CellPlace | null
  readonly words: CatalogueWords
  readonly onPick: (row: string, column: string) => void
}

const MOST_ROWS = 30
const MOST_COLUMNS = 24

/** The counts as a table: each cell is a button, and the arrow keys go from one to the next. */
export function MatrixTable({ view, picked, words, onPick }: MatrixTableProps) {
  const { t } = words
  const { axes, matrix } = view
  const palette = usePalette()
  const isNarrow = useMedia('(max-width: 56em)')
  const of = `${axes[0].by} ${axes[1].by}`
  const [rows, moreRows] = usePortion(matrix.rows, MOST_ROWS, of)
  const [columns, moreColumns] = usePortion(matrix.columns, MOST_COLUMNS, of)
  const [stop, setStop] = useState<CellPlace>([0, 0])
  const [stopRow, stopColumn] = [Math.min(stop[0], rows.length - 1), Math.min(stop[1], columns.length - 1)]
  const [box, room] = useSize<HTMLDivElement>()
  const [table, whole] = useSize<HTMLTableElement>()
  const isCut = room !== null && whole !== null && whole.width > room.width + 1
  const size = useMemo(() => [rows.length, columns.length] as const, [rows, columns])
  const names = useMemo(() => {
    const nameOf = isNarrow ? words.shortOf : words.nameOf
    return {
      rows: rows.map((value) => nameOf(axes[0].by, value)),
      columns: columns.map((value) => nameOf(axes[1].by, value)),
    }
  }, [isNarrow, words, rows, columns, axes])
  return (
    <>
      {isCut && <p className="help">{t('overview:matrix.sideways')}</p>}
      <div className="matrix-scroll" ref={box}>
        <table className="matrix" ref={table}>
          <caption className="visually-hidden">{matrixTitle(axes, words)}</caption>
          <Head view={view} columns={columns} names={names.columns} words={words} />
          <tbody>
            {rows.map((value, row) => (
              <MatrixRow
                key={value}
                view={view}
                row={row}
                name={names.rows[row] ?? ''}
                stop={row === stopRow ? stopColumn : null}
                picked={picked?.[0] === row ? picked[1] : null}
                words={words}
                palette={palette}
                size={size}
                onPick={onPick}
                onStop={setStop}
              />
            ))}
          </tbody>
          <Totals view={view} columns={columns} words={words} />
        </table>
      </div>
      <ShowMore shown={rows.length} all={matrix.rows.length} onMore={moreRows} />
      <ShowMore shown={columns.length} all={matrix.columns.length} onMore={moreColumns} />
    </>
  )
}

interface ColumnsProps extends Pick<MatrixTableProps, 'view' | 'words'> {
  /** The values that are shown. */
  readonly columns: readonly string[]
}

function Head({ view: { axes }, columns, names, words }: ColumnsProps & { readonly names: readonly string[] }) {
  const { t } = words
  return (
    <thead>
      <tr>
        <th scope="col">{words.className(axes[0].by)}</th>
        {names.map((name, at) => (
          <th key={columns[at]} scope="col">
            {name}
          </th>
        ))}
        <th scope="col" className="matrix-total">
          {t('overview:matrix.total')}
        </th>
      </tr>
    </thead>
  )
}

function Totals({ view: { matrix }, columns, words: { t, language } }: ColumnsProps) {
  return (
    <tfoot>
      <tr>
        <th scope="row">{t('overview:matrix.total')}</th>
        {columns.map((value, column) => (
          <td key={value}>{formatNumber(matrix.columnTotals[column] ?? 0, language)}</td>
        ))}
        <td className="matrix-total">{formatNumber(matrix.counted, language)}</td>
      </tr>
    </tfoot>
  )
}
