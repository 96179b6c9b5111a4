import { useEffect, useRef, type KeyboardEvent } from 'react'
import { componentOf, walkOf, type ComponentId } from '../../framework/framework.ts'
import type { Assessment } from '../../model/assessment.ts'
import { setPreferences, usePreferences } from '../../state/preferences.ts'
import { useTranslate } from '../../wording/i18n.ts'
import { useFramework } from '../settings.ts'
import { useLetterKeys } from '../useLetterKeys.ts'
import { goToView, pickItem } from '../useRoute.ts'
import { CirclePane } from './CirclePane.tsx'
import { CircleTools } from './CircleTools.tsx'
import { ComponentPanel } from './ComponentPanel.tsx'
import { Legend } from './Legend.tsx'
import { focusPanel, takePanelFocus } from './panelFocus.ts'
import { PrintedCircle } from './PrintedCircle.tsx'
import { ScoreTable } from './ScoreTable.tsx'
import '../../ui/codeList.css'
import '../../ui/legend.css'
import '../../ui/rings.css'
import '../../ui/scoreTable.css'
import './panel.css'
import './scoring.css'

export interface ScoringViewProps {
  readonly assessment: Assessment
  /** The component in the address; the first one when it names none. */
  readonly item: string | null
  readonly isReadOnly: boolean
}

/** The team scores: the circle or its table on one side, the picked component on the other. */
export function ScoringView({ assessment, item, isReadOnly }: ScoringViewProps) {
  const t = useTranslate()
  const framework = useFramework()
  const shownAs = usePreferences((preferences) => preferences.scoringAs)
  const picture = useRef<HTMLElement>(null)
  const component = (item === null ? null : componentOf(framework, item)) ?? walkOf(framework)[0]
  const selected = component?.id ?? null
  useLetterKeys({
    f: () => goToView('circle', selected),
    t: () => setPreferences({ scoringAs: shownAs === 'circle' ? 'table' : 'circle' }),
  })

  // A panel that was asked for from the whole screen is there now.
  useEffect(takePanelFocus, [])

  function leavePanel(event: KeyboardEvent<HTMLDivElement>) {
    if (event.key !== 'Escape' || event.defaultPrevented) return
    picture.current?.querySelector<HTMLElement | SVGElement>('[role=option][aria-selected=true]')?.focus()
  }

  return (
    <div className="scoring">
      <section className="scoring-picture" ref={picture} aria-label={t('scoring:picture')}>
        {shownAs === 'circle' ? (
          <>
            <CirclePane
              assessment={assessment}
              selected={selected}
              isReadOnly={isReadOnly}
              textScale="screen"
              onSelect={pickItem}
              onOpen={openPanel}
            />
            <Legend />
            <div className="circle-tools">
              <CircleTools assessment={assessment} />
            </div>
          </>
        ) : (
          <ScoreTable assessment={assessment} selected={selected} isReadOnly={isReadOnly} />
        )}
      </section>
      {/* A key for the whole panel: each control in it has its own. */}
      {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions */}
      <div className="scoring-panel" onKeyDown={leavePanel}>
        {component && <ComponentPanel assessment={assessment} component={component} isReadOnly={isReadOnly} />}
      </div>
      <PrintedCircle assessment={assessment} />
    </div>
  )
}

function openPanel(id: ComponentId): void {
  pickItem(id)
  focusPanel()
}
