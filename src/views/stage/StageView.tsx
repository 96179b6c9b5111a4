import { useMemo } from 'react'
import { understandingOf } from '../../analysis/understanding.ts'
import type { ComponentId } from '../../framework/framework.ts'
import type { StageShow } from '../../state/stageShow.ts'
import { useFramework } from '../settings.ts'
import { useSpeech } from '../understanding/useSpeech.ts'
import { ComponentSlide } from './ComponentSlide.tsx'
import { EndSlide } from './EndSlide.tsx'
import { FirstSlide } from './FirstSlide.tsx'
import { JoinSlide } from './JoinSlide.tsx'
import { OverviewSlide } from './OverviewSlide.tsx'
import { SettleSlide } from './SettleSlide.tsx'
import { StageHeader } from './StageHeader.tsx'
import { StageNotice } from './StageNotice.tsx'
import { announcementOf } from './announcement.ts'
import type { SlideProps } from './slideProps.ts'
import './stage.css'
import './slides.css'
import './overview.css'
import './talk.css'
import './revealed.css'
import './settled.css'

export interface StageViewProps {
  readonly show: StageShow
  /** The row of the list that keys settle; null for none. */
  readonly row?: ComponentId | null
  /** Said across the slide, where one window serves; null for what the show has to say itself. */
  readonly notice?: string | null
}

/** What the room sees. All of it comes from the show, which holds nothing of a vote before its reveal. */
export function StageView({ show, row = null, notice = null }: StageViewProps) {
  const framework = useFramework()
  const speech = useSpeech()
  const understanding = useMemo(() => understandingOf(show.published, framework), [show.published, framework])
  const { isBlank, place } = show.live
  const given = { show, understanding, speech }
  return (
    <main className={isBlank ? 'stage stage-blank' : 'stage'}>
      {!isBlank && (
        <>
          <StageHeader show={show} />
          {/* A slide of its own for each step, so that it comes in anew. */}
          <div className="stage-slide" key={`${place.slide} ${place.component} ${place.phase}`}>
            <Slide {...given} row={row} />
          </div>
          <StageNotice show={show} notice={notice} />
        </>
      )}
      <p className="visually-hidden" role="status">
        {isBlank ? '' : announcementOf(given)}
      </p>
    </main>
  )
}

function Slide({ row, ...given }: SlideProps & { readonly row: ComponentId | null }) {
  const { slide, component } = given.show.live.place
  if (slide === 'component' && component !== null) return <ComponentSlide {...given} component={component} />
  if (slide === 'overview') return <OverviewSlide {...given} />
  if (slide === 'first') return <FirstSlide {...given} />
  if (slide === 'settle') return <SettleSlide {...given} row={row} />
  return slide === 'end' ? <EndSlide {...given} /> : <JoinSlide {...given} />
}
