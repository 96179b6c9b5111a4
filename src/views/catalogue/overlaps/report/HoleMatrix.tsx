import { isHole } from '../../../../analysis/matrix.ts'
import type { CatalogueWords } from '../../catalogueWords.ts'
import { leftOut, rowName, type NarrowMatrix } from './narrowMatrix.ts'

export interface HoleMatrixProps {
  readonly title: string
  readonly narrow: NarrowMatrix
  readonly words: CatalogueWords
}

/** Counts of interventions on paper, with a word in what is empty. */
export function HoleMatrix({ title, narrow, words }: HoleMatrixProps) {
  const { t } = words
  const { view, rows, columns } = narrow
  const { axes, matrix, gaps } = view
  const [rowAxis, columnAxis] = axes
  return (
    <>
      <h4>
        {title} <span className="report-count">{t('overlaps:report.holes', { count: gaps.holes.length })}</span>
      </h4>
      <table className="paper-table report-matrix">
        <thead>
          <tr>
            <th scope="col">{words.className(rowAxis.by)}</th>
            {columns.map((column) => (
              <th key={column} scope="col">
                <span className="paper-3">{words.shortOf(columnAxis.by, matrix.columns[column] ?? '')}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row}>
              <th scope="row">
                <span className="paper-2">{rowName(view, row, words)}</span>
              </th>
              {columns.map((column) => {
                const count = matrix.cells[row]?.[column]?.length ?? 0
                const isGap = isHole(view, row, column)
                return (
                  <td key={column} className={isGap ? 'is-hole' : undefined}>
                    {isGap ? t('overview:matrix.hole') : count}
                  </td>
                )
              })}
            </tr>
          ))}
        </tbody>
      </table>
      {leftOut(narrow) > 0 && <p className="report-more">{t('overlaps:report.leftOut', { count: leftOut(narrow) })}</p>}
    </>
  )
}
