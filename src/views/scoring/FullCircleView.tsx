import { useEffect } from 'react'
import { enterFullscreen, leaveFullscreen, onFullscreenLeft } from '../../browser/fullscreen.ts'
import { componentOf } from '../../framework/framework.ts'
import type { Assessment } from '../../model/assessment.ts'
import { Icon } from '../../ui/Icon.tsx'
import { isPageCovered, useEscape } from '../../ui/useEscape.ts'
import { useLatest } from '../../ui/useLatest.ts'
import { formatDate } from '../../wording/format.ts'
import { useLanguage, useTranslate } from '../../wording/i18n.ts'
import { nameOfMunicipality } from '../assessmentName.ts'
import { useFramework } from '../settings.ts'
import { useLetterKeys } from '../useLetterKeys.ts'
import { leaveView, pickItem } from '../useRoute.ts'
import { CirclePane } from './CirclePane.tsx'
import { CircleTools } from './CircleTools.tsx'
import { Legend } from './Legend.tsx'
import { focusPanel } from './panelFocus.ts'
import { PrintedCircle } from './PrintedCircle.tsx'
import '../../ui/codeList.css'
import '../../ui/legend.css'
import '../../ui/rings.css'
import './fullCircle.css'
import './scoring.css'

export interface FullCircleViewProps {
  readonly assessment: Assessment
  readonly item: string | null
  readonly isReadOnly: boolean
}

/** The whole circle on the whole screen, in sizes for the back of a room. */
export function FullCircleView({ assessment, item, isReadOnly }: FullCircleViewProps) {
  const t = useTranslate()
  const language = useLanguage()
  const framework = useFramework()
  const selected = item !== null && componentOf(framework, item) ? item : null
  const name = nameOfMunicipality(assessment, t)
  const leave = () => leaveView('scoring', selected)
  useLetterKeys({ f: leave })
  useScreenOf(leave)

  return (
    <main className="full-circle">
      <header className="full-circle-head">
        <h1 title={name}>
          <bdi>{name}</bdi>
        </h1>
        <p title={assessment.team}>
          <bdi>{assessment.team}</bdi>
        </p>
        <p>{formatDate(assessment.date, language)}</p>
      </header>
      <CirclePane
        assessment={assessment}
        selected={selected}
        isReadOnly={isReadOnly}
        textScale="projector"
        onSelect={pickItem}
        onOpen={(id) => {
          focusPanel()
          leaveView('scoring', id)
        }}
      />
      <Legend />
      <div className="full-circle-tools">
        <CircleTools assessment={assessment} />
        <button type="button" className="button" onClick={leave}>
          <Icon name="close" />
          {t('scoring:show.leaveFull')} <kbd>F</kbd>
        </button>
      </div>
      <PrintedCircle assessment={assessment} />
    </main>
  )
}

/** Takes the whole screen while the view is there, and leaves the view when the screen is given back. */
function useScreenOf(leave: () => void): void {
  const latest = useLatest(leave)
  useEscape(true, leave)

  // The screen is the browser's: entering and leaving it happens outside React.
  useEffect(() => {
    void enterFullscreen()
    // Where Escape gives the screen back, what lies over the view goes first.
    const forget = onFullscreenLeft(() => !isPageCovered() && latest.current())
    return () => {
      forget()
      leaveFullscreen()
    }
  }, [latest])
}
