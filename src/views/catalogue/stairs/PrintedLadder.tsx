import { badgeOf } from '../../../diagrams/stairMarks.ts'
import { printPalette } from '../../../diagrams/palette.ts'
import { StaircaseDiagram } from '../../../diagrams/StaircaseDiagram.tsx'
import { StairGroupsDiagram } from '../../../diagrams/StairGroupsDiagram.tsx'
import type { Assessment } from '../../../model/assessment.ts'
import { PrintSheet } from '../../printing/PrintSheet.tsx'
import { OverlapMark } from '../overlaps/OverlapMark.tsx'
import type { CataloguePlace } from '../place.ts'
import { PrintedFilter } from '../PrintedFilter.tsx'
import { isPaused } from './groups.ts'
import { PauseMark } from './PauseMark.tsx'
import { PrintedStep } from './PrintedStep.tsx'
import { kindName, stairGroupSteps, stairSteps } from './stairData.ts'
import type { StairView } from './stairView.ts'
import './printedLadder.css'

export interface PrintedLadderProps {
  readonly assessment: Assessment
  readonly place: CataloguePlace
  readonly view: StairView
}

/** As wide as the steps stand well side by side; the style sheet brings it down to the paper. */
const WIDTH = 1300
/** As high as a page leaves, at that width. */
const PRINT_ROOM = 700

/** The staircase on paper, and below it the list of each step; of a step that is looked at alone only its list. */
export function PrintedLadder({ assessment, place, view }: PrintedLadderProps) {
  const { words, framework, zoomed } = view
  const { t } = words
  const steps = zoomed ? [zoomed] : framework.ladder
  return (
    <PrintSheet assessment={assessment} title={t('ladder:picture')} isWide>
      <h2 className="printed-finding">{view.finding}</h2>
      <PrintedFilter place={place} words={words} />
      <PrintedMarks view={view} />
      {!zoomed && <PrintedPicture view={view} />}
      {steps.map((step) => (
        <PrintedStep key={step.id} view={view} step={step} />
      ))}
    </PrintSheet>
  )
}

function PrintedPicture({ view }: Pick<PrintedLadderProps, 'view'>) {
  const shared = { label: view.words.t('ladder:picture'), width: WIDTH, selectedStep: null, palette: printPalette }
  if (view.isCounted) return <StairGroupsDiagram {...shared} steps={stairGroupSteps(view.by, view.source)} room={PRINT_ROOM} />
  return <StaircaseDiagram {...shared} steps={stairSteps(view.source)} selected={null} isStill />
}

/** What the signs mean: on paper they must say it without their colours. */
function PrintedMarks({ view }: Pick<PrintedLadderProps, 'view'>) {
  const { marks, shown, words } = view
  const paused = shown.filter(isPaused).length
  const overlapping = shown.filter(({ id }) => view.source.overlapping.has(id)).length
  return (
    <p className="printed-marks">
      {marks.sharesOf(shown).map(({ mark, count }) => {
        const badge = badgeOf(printPalette, mark.tone)
        const colours = badge ? { background: badge.fill, color: badge.text } : undefined
        return (
          <span key={`${mark.tone}`}>
            <span className="pill" style={colours}>
              {mark.sign}
            </span>{' '}
            {kindName(mark, marks, words)} {count}
          </span>
        )
      })}
      {paused > 0 && (
        <span>
          <PauseMark /> {words.nameOf('statuses', 'paused')} {paused}
        </span>
      )}
      {!view.isCounted && overlapping > 0 && (
        <span>
          <OverlapMark words={words} /> {overlapping}
        </span>
      )}
    </p>
  )
}
