import { canBeHole } from '../../../analysis/matrix.ts'
import { PrintSheet } from '../../printing/PrintSheet.tsx'
import type { PartProps } from '../partProps.ts'
import { matrixHeadline, matrixNotes, matrixTitle } from './matrixWords.ts'
import { ScopeNote } from './ScopeNote.tsx'
import type { MatrixView } from './useMatrix.ts'

export interface PrintedMatrixProps extends Pick<PartProps, 'assessment' | 'found' | 'words'> {
  readonly view: MatrixView
}

/** The whole matrix on paper. */
export function PrintedMatrix({ view, assessment, found, words }: PrintedMatrixProps) {
  const { t } = words
  const { axes, matrix } = view
  const [rows, columns] = axes
  return (
    <PrintSheet assessment={assessment} title={matrixTitle(axes, words)} isWide>
      <h2>{matrixHeadline(view, words)}</h2>
      <p>{matrixNotes(view, words).join(' ')}</p>
      <ScopeNote assessment={assessment} found={found} words={words} />
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
            <tr key={row}>
              <th scope="row">{words.nameOf(rows.by, row)}</th>
              {matrix.columns.map((column, across) => {
                const count = matrix.cells[at]?.[across]?.length ?? 0
                const isHole = count === 0 && canBeHole(rows.by, row) && canBeHole(columns.by, column)
                return (
                  <td key={column} className={isHole ? 'is-hole' : undefined}>
                    {isHole ? t('overview:matrix.hole') : count}
                  </td>
                )
              })}
              <td>{matrix.rowTotals[at]}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </PrintSheet>
  )
}
