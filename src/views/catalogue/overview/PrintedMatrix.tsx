import { isHole } from '../../../analysis/matrix.ts'
import { printPalette } from '../../../diagrams/palette.ts'
import { formatNumber } from '../../../wording/format.ts'
import { PrintSheet } from '../../printing/PrintSheet.tsx'
import type { PartProps } from '../partProps.ts'
import { cellStyle } from './cellStyle.ts'
import { countedNote, holeLines, matrixHeadline, matrixNotes, matrixTitle } from './matrixWords.ts'
import { ScopeNote } from './ScopeNote.tsx'
import type { MatrixView } from './useMatrix.ts'
import './printedMatrix.css'

export interface PrintedMatrixProps extends Pick<PartProps, 'assessment' | 'found' | 'place' | 'words'> {
  readonly view: MatrixView
}

/** The whole matrix on paper, with its gaps in words. */
export function PrintedMatrix({ view, assessment, found, place, words }: PrintedMatrixProps) {
  const { t } = words
  const { axes, matrix } = view
  const [rows, columns] = axes
  return (
    <PrintSheet assessment={assessment} title={matrixTitle(axes, words)} isWide>
      <h2 className="print-overview-title">{matrixHeadline(view, words)}</h2>
      <p>{[countedNote(view, words), ...matrixNotes(view, words)].join(' ')}</p>
      <ScopeNote assessment={assessment} found={found} place={place} words={words} isPrinted />
      <table className="print-table print-matrix">
        <thead>
          <tr>
            <th scope="col">{words.className(rows.by)}</th>
            {matrix.columns.map((column) => (
              <th key={column} scope="col">
                {words.nameOf(columns.by, column)}
              </th>
            ))}
            <th scope="col">{t('overview:matrix.total')}</th>
          </tr>
        </thead>
        <tbody>
          {matrix.rows.map((row, at) => (
            <Row key={row} view={view} row={at} words={words} />
          ))}
        </tbody>
      </table>
      {view.gaps.holes.length > 0 && <h3 className="print-overview-title">{t('overview:matrix.gaps')}</h3>}
      <ul className="print-holes">
        {holeLines(view, words).map((line) => (
          <li key={line.row}>
            <strong>{line.row}</strong> {line.columns}
          </li>
        ))}
      </ul>
    </PrintSheet>
  )
}

interface RowProps extends Pick<PrintedMatrixProps, 'view' | 'words'> {
  readonly row: number
}

function Row({ view, row, words }: RowProps) {
  const { t, language } = words
  const { axes, matrix } = view
  const value = matrix.rows[row] ?? ''
  return (
    <tr>
      <th scope="row">{words.nameOf(axes[0].by, value)}</th>
      {matrix.columns.map((column, across) => {
        const count = matrix.cells[row]?.[across]?.length ?? 0
        const isGap = isHole(view, row, across)
        return (
          <td key={column} className={isGap ? 'is-hole' : undefined} style={cellStyle(printPalette, matrix, [row, across])}>
            {isGap ? t('overview:matrix.hole') : formatNumber(count, language)}
          </td>
        )
      })}
      <td>{formatNumber(matrix.rowTotals[row] ?? 0, language)}</td>
    </tr>
  )
}
