import { NOT_TOLD, valuesOf } from '../../../analysis/classes.ts'
import { isHole, isPaused } from '../../../analysis/matrix.ts'
import type { PartProps } from '../partProps.ts'
import { goToPlace } from '../wantedPlace.ts'
import { counted } from './counted.ts'
import { InterventionLinks } from './InterventionLinks.tsx'
import { withoutPaused } from './matrixPlace.ts'
import { SidePanel } from './SidePanel.tsx'
import type { MatrixView } from './useMatrix.ts'

export interface CellPanelProps extends PartProps {
  readonly view: MatrixView
  /** Its values. */
  readonly cell: readonly [string, string]
  /** The id of the cell in the table. */
  readonly from: string
  readonly onClose: () => void
}

/** The interventions of a cell, and those that would be in it if they were not on pause. */
export function CellPanel({ view, cell, from, onClose, ...part }: CellPanelProps) {
  const { assessment, found, place, words, isReadOnly } = part
  const { t } = words
  const [rows, columns] = view.axes
  const [row, column] = cell
  const at = [view.matrix.rows.indexOf(row), view.matrix.columns.indexOf(column)] as const
  const mine = view.matrix.cells[at[0]]?.[at[1]] ?? []
  const paused = view.paused === 0 ? [] : found.filter((each) => isPaused(each) && isIn(each))
  const names = [words.nameOf(rows.by, row), words.nameOf(columns.by, column)]

  function isIn(each: (typeof found)[number]): boolean {
    return valuesOf(each, rows.by, words.canonical).includes(row) && valuesOf(each, columns.by, words.canonical).includes(column)
  }

  function showInTable() {
    const filter = { ...place.filter, [rows.by]: [row], [columns.by]: [column] }
    goToPlace({ part: 'table', pick: null, filter: paused.length === 0 ? filter : withoutPaused(assessment, filter) })
  }

  return (
    <SidePanel title={names.join(' · ')} from={from} onClose={onClose}>
      <p className="overview-said">{isHole(view, ...at) ? t('overview:matrix.isHole') : t('overview:count', counted(mine.length, words))}</p>
      <InterventionLinks interventions={mine} isReadOnly={isReadOnly} words={words} of={`${row}/${column}`} />
      {mine.length > 0 && (
        <p>
          <button type="button" className="button" onClick={showInTable}>
            {t('overview:matrix.inTable')}
          </button>
        </p>
      )}
      {paused.length > 0 && (
        <>
          <h4>{t('overview:matrix.onPause')}</h4>
          <InterventionLinks interventions={paused} isReadOnly={isReadOnly} words={words} of={`${NOT_TOLD}${row}/${column}`} />
        </>
      )}
    </SidePanel>
  )
}
