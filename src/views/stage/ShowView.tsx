import { useEffect } from 'react'
import { enterFullscreen, leaveFullscreen, onFullscreenLeft } from '../../browser/fullscreen.ts'
import { keepAwake } from '../../browser/wakeLock.ts'
import type { Assessment } from '../../model/assessment.ts'
import { latestRound, roundOf } from '../../model/rounds.ts'
import type { Round } from '../../model/round.ts'
import { liveOf, setLive, useLive } from '../../state/live.ts'
import { usePreferences } from '../../state/preferences.ts'
import { stageShowOf } from '../../state/stageShow.ts'
import { isDialogOpen } from '../../ui/typing.ts'
import { useLatest } from '../../ui/useLatest.ts'
import { useTranslate } from '../../wording/i18n.ts'
import { useFramework } from '../settings.ts'
import { leaveView } from '../useRoute.ts'
import { joinUrlOf } from './joinUrl.ts'
import { ShowBar } from './ShowBar.tsx'
import { StageView } from './StageView.tsx'
import { useShow } from './useShow.ts'
import './show.css'

export interface ShowViewProps {
  readonly assessment: Assessment
  /** What the address names within the view; null for nothing. */
  readonly item: string | null
  readonly isReadOnly: boolean
}

/** The stage in this very window, for a screen that is mirrored: nothing of the desk is to be seen. */
export function ShowView({ assessment, isReadOnly }: ShowViewProps) {
  const live = useLive()
  const round = (live.round === null ? null : roundOf(assessment, live.round)) ?? latestRound(assessment)
  return round ? <Show assessment={assessment} round={round} isReadOnly={isReadOnly} /> : <NoRound />
}

interface ShowProps {
  readonly assessment: Assessment
  readonly round: Round
  readonly isReadOnly: boolean
}

function Show({ assessment, round, isReadOnly }: ShowProps) {
  const framework = useFramework()
  const live = liveOf(useLive(), round.id)
  const set = usePreferences((preferences) => preferences.participantsUrl)
  const { act, row, notice } = useShow({ round, framework, isReadOnly, onLeave: leave })
  useScreen(leave)
  useEffect(keepAwake, [])
  // A window of its own, where there is one, shows the same round.
  useEffect(() => {
    if (!isReadOnly && useLive.getState().round !== round.id) setLive(round.id, {})
  }, [isReadOnly, round.id])
  const show = stageShowOf(assessment, round, { live, framework, joinUrl: joinUrlOf(round, framework, set) })
  return (
    <>
      <StageView show={show} row={row} notice={notice} />
      <ShowBar place={live.place} isReadOnly={isReadOnly} onAct={act} />
    </>
  )
}

function NoRound() {
  const t = useTranslate()
  return (
    <main className="stage stage-waiting">
      <div>
        <h1>{t('stage:noRound.title')}</h1>
        <p>{t('stage:noRound.text')}</p>
        <button type="button" className="button button-primary" onClick={leave}>
          {t('stage:noRound.back')}
        </button>
      </div>
    </main>
  )
}

function leave(): void {
  leaveView('workshop')
}

/** Takes the whole screen while the view is there, and leaves the view when the screen is given back. */
function useScreen(onLeft: () => void): void {
  const latest = useLatest(onLeft)

  // The screen is the browser's: entering and leaving it happens outside React.
  useEffect(() => {
    void enterFullscreen()
    // The browser's own Esc gives the screen back first; a dialog over the stage is what it was meant for.
    const forget = onFullscreenLeft(() => !isDialogOpen() && latest.current())
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && !event.defaultPrevented && !isDialogOpen()) latest.current()
    }
    addEventListener('keydown', onKey)
    return () => {
      removeEventListener('keydown', onKey)
      forget()
      leaveFullscreen()
    }
  }, [latest])
}
