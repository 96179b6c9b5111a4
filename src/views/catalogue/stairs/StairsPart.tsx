import { useState } from 'react'
import { originalOf } from '../../../diagrams/stairData.ts'
import type { StairAction } from '../../../diagrams/StaircaseDiagram.tsx'
import { useEscape } from '../../../ui/useEscape.ts'
import { useMedia } from '../../../ui/useMedia.ts'
import { useSize } from '../../../ui/useSize.ts'
import { openLayer, pickItem } from '../../useRoute.ts'
import { moveIntervention, removeIntervention } from '../interventionActions.ts'
import type { PartProps } from '../partProps.ts'
import { goToPlace, leavePlace } from '../wantedPlace.ts'
import { PrintedLadder } from './PrintedLadder.tsx'
import { StairPicture } from './StairPicture.tsx'
import { StairsHead } from './StairsHead.tsx'
import { useStairView } from './stairView.ts'
import { StepJumps } from './StepJumps.tsx'
import { StepPanel } from './StepPanel.tsx'
import { StepRest } from './StepRest.tsx'
import './ladder.css'

/** Where the view fills the window, and its parts scroll by themselves: as in the style sheet of the app. */
const FILLS_WINDOW = '(min-width: 68.75em) and (min-height: 600px)'
/** Kept free below the picture, in CSS px. */
const BELOW = 4

/** Where the interventions stand on the ladder. */
export function StairsPart(props: PartProps) {
  const { assessment, place, item, isReadOnly } = props
  const view = useStairView(props)
  const [picture, pictureSize] = useSize<HTMLElement>()
  const [head, headSize] = useSize<HTMLDivElement>()
  const [box, size] = useSize<HTMLDivElement>()
  const isFixed = useMedia(FILLS_WINDOW)
  const room = isFixed && pictureSize && headSize ? pictureSize.height - headSize.height - BELOW : null
  const { ladder } = view.framework
  const early = ladder.findLast(({ isEarly }) => isEarly) ?? ladder[0]
  const [picked, setPicked] = useState(early?.id ?? '')
  const [last, setLast] = useState<{ readonly step: string; readonly group: string } | null>(null)
  const step = view.zoomed?.id ?? picked
  const opened = view.zoomed && place.pick !== null ? { step: view.zoomed.id, group: place.pick } : last
  useEscape(view.zoomed !== null && place.part === 'stairs', leave)

  function look(at: string, group: string | null = null) {
    setPicked(at)
    setLast(group === null ? null : { step: at, group })
    const change = { step: at, pick: group, ...(group !== null && { group: view.by }) }
    // From step to step Back leads to the whole staircase, not through all of them.
    goToPlace(change, view.zoomed ? 'replace' : 'push')
  }

  function act(action: StairAction) {
    if (action.kind === 'open') look(action.step, action.group)
    if (action.kind === 'pick-step') (view.zoomed || action.step === step ? look : setPicked)(action.step)
    if (action.kind === 'pick') pickItem(originalOf(action.id))
    if (isReadOnly) return
    if (action.kind === 'edit') openLayer('intervention', originalOf(action.id))
    if (action.kind === 'move') moveIntervention(originalOf(action.id), action.step)
    if (action.kind === 'remove') removeIntervention(originalOf(action.id))
  }

  return (
    <div className="ladder">
      <section className="ladder-picture" aria-labelledby="ladder-title" ref={picture}>
        <div ref={head}>
          <StairsHead assessment={assessment} place={place} view={view} onLeave={leave} />
          <StepRest view={view} place={place} />
          {size && <StepJumps view={view} width={size.width} />}
        </div>
        <div className={view.zoomed ? 'ladder-box is-zoomed' : 'ladder-box'} ref={box}>
          {size && size.width > 0 && (
            <StairPicture
              view={view}
              width={size.width}
              room={room}
              item={item}
              step={step}
              opened={opened}
              onAct={act}
            />
          )}
        </div>
      </section>
      <StepPanel step={step} view={view} onPick={view.zoomed ? look : setPicked} onLook={look} />
      <PrintedLadder assessment={assessment} place={place} view={view} />
    </div>
  )
}

/** Back to the whole staircase. */
function leave(): void {
  leavePlace({ step: null, pick: null })
}
