import { useCallback } from 'react'
import { today } from '../../../browser/clock.ts'
import { ChartTools } from '../../pictures/ChartTools.tsx'
import type { PartProps } from '../partProps.ts'
import { CellPanel } from './CellPanel.tsx'
import { HoleList } from './HoleList.tsx'
import { MatrixControls } from './MatrixControls.tsx'
import { cellId, type CellPlace } from './matrixKeys.ts'
import { cellOfPick, pickOfCell } from './matrixPlace.ts'
import { MatrixTable } from './MatrixTable.tsx'
import { countedNote, matrixHeadline, matrixNotes } from './matrixWords.ts'
import { usePicking } from './picking.ts'
import { PrintedMatrix } from './PrintedMatrix.tsx'
import { ScopeNote } from './ScopeNote.tsx'
import { useMatrix, type MatrixView } from './useMatrix.ts'
import './overview.css'
import './matrix.css'

/** How many interventions there are by any two classes, and where there are none. */
export function MatrixPart(props: PartProps) {
  const { assessment, found, place, words } = props
  const { t } = words
  const view = useMatrix(props)
  const { pick, close } = usePicking(place.pick)
  const onPick = useCallback((row: string, column: string) => pick(pickOfCell(row, column)), [pick])
  const cell = cellOfPick(place.pick)
  const picked = cell && placeOf(view, cell)
  return (
    <section className={picked ? 'overview has-panel' : 'overview'} aria-labelledby="overview-title">
      <div className="overview-head">
        <h2 id="overview-title">{unbroken(matrixHeadline(view, words))}</h2>
        <div className="overview-notes">
          <p>{countedNote(view, words)}</p>
          <ScopeNote assessment={assessment} found={found} place={place} words={words} />
        </div>
        <MatrixControls assessment={assessment} place={place} words={words}>
          {view.matrix.counted > 0 && <ChartTools chart={async () => (await import('./matrixChart.tsx')).matrixChart({ ...props, view, today: today() })} />}
        </MatrixControls>
      </div>
      <div className="overview-main">
        {view.matrix.counted > 0 && (
          <>
            <MatrixTable view={view} picked={picked} words={words} onPick={onPick} />
            <div className="overview-notes help">
              {matrixNotes(view, words).map((note) => (
                <p key={note}>{note}</p>
              ))}
              <p>
                {/* Where the colours are the reader's own, all cells have the same. */}
                <span className="matrix-strength">{t('overview:matrix.strength')} </span>
                {view.gaps.possible > 0 && `${t('overview:matrix.legend')} `}
                {t('overview:matrix.keys')}
              </p>
            </div>
            <HoleList view={view} words={words} />
          </>
        )}
      </div>
      {cell && picked && <CellPanel {...props} view={view} cell={cell} from={cellId(picked)} onClose={close} />}
      <PrintedMatrix view={view} assessment={assessment} found={found} place={place} words={words} />
    </section>
  )
}

/** null for a cell that the matrix does not have. */
function placeOf({ matrix }: MatrixView, [row, column]: readonly [string, string]): CellPlace | null {
  const place = [matrix.rows.indexOf(row), matrix.columns.indexOf(column)] as const
  return place.includes(-1) ? null : place
}

/** Keeps a range such as '18–22 år' on one line. */
function unbroken(text: string): string {
  return text.replaceAll(/(\d)–(\d+) /g, '$1\u2060–\u2060$2\u00a0')
}
