import { useRef, useState, type KeyboardEvent, type ReactNode } from 'react'
import type { Finding, Understanding } from '../../analysis/understanding.ts'
import { walkOf, type ComponentId } from '../../framework/framework.ts'
import type { Settled } from '../../model/round.ts'
import { setPreferences, usePreferences } from '../../state/preferences.ts'
import { Icon } from '../../ui/Icon.tsx'
import { Segments } from '../../ui/Segments.tsx'
import { useFramework } from '../settings.ts'
import { useLetterKeys } from '../useLetterKeys.ts'
import { CircleTable } from './CircleTable.tsx'
import type { Mode } from './circleState.ts'
import { Explained } from './Explained.tsx'
import { ChartTools } from '../pictures/ChartTools.tsx'
import type { ChartContext } from './roundOrigin.ts'
import { FindingPanel } from './FindingPanel.tsx'
import { circleFinding } from './headlines.ts'
import { UnderstandingPane } from './UnderstandingPane.tsx'
import { useSpeech } from './useSpeech.ts'
import { hasShownSides } from './VoteStrip.tsx'

export interface CirclePartProps {
  readonly understanding: Understanding
  readonly settled: readonly Settled[]
  readonly minimum: number
  readonly context: ChartContext
}

/** The whole picture: the circle or its table on one side, the picked component on the other. */
export function CirclePart({ understanding, settled, minimum, context }: CirclePartProps) {
  const speech = useSpeech()
  const framework = useFramework()
  const { t } = speech
  const { findings, ranked } = understanding
  const [wanted, setMode] = useState<Mode>('agreement')
  const [picked, pick] = useState<ComponentId>(ranked[0]?.id ?? walkOf(framework)[0]?.id ?? '')
  const panel = useRef<HTMLElement>(null)
  const picture = useRef<HTMLDivElement>(null)
  const isCircle = usePreferences((preferences) => preferences.understandingAs === 'circle')
  const hasSides = hasShownSides(findings)
  const mode = wanted === 'sides' && !hasSides ? 'agreement' : wanted

  function open(component: ComponentId) {
    pick(component)
    panel.current?.focus()
  }

  function leavePanel(event: KeyboardEvent<HTMLElement>) {
    if (event.key !== 'Escape' || event.defaultPrevented) return
    picture.current?.querySelector<HTMLElement | SVGElement>('[role=option][aria-selected=true]')?.focus()
  }

  const shown = { understanding, mode, picked }
  return (
    <section className="part" aria-labelledby="part-circle">
      <CircleHead findings={findings} mode={mode} isCircle={isCircle} onMode={setMode}>
        <CircleTools understanding={understanding} mode={mode} context={context} />
      </CircleHead>
      {!hasSides && <p className="help">{noSidesText(understanding, speech)}</p>}
      <div className="circle-part">
        <div className="circle-part-picture" ref={picture}>
          {isCircle ? (
            <UnderstandingPane {...shown} onPick={pick} onOpen={open} />
          ) : (
            <CircleTable {...shown} onPick={open} />
          )}
        </div>
        {/* A key for the whole panel. */}
        {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions */}
        <aside
          className="circle-part-panel"
          ref={panel}
          tabIndex={-1}
          aria-label={t('understanding:circle.panel')}
          onKeyDown={leavePanel}
        >
          <FindingPanel
            component={picked}
            finding={findings.find(({ component }) => component === picked) ?? null}
            settled={settled.find(({ component }) => component === picked) ?? null}
            context={context}
          />
        </aside>
      </div>
      <Explained topics={['measures', 'patterns', 'gaps', 'hiding']} minimum={minimum} />
    </section>
  )
}

function CircleTools({ understanding, mode, context }: Pick<CirclePartProps, 'understanding' | 'context'> & { readonly mode: Mode }) {
  const { t } = useSpeech()
  const chart = async () => (await import('./circleChart.tsx')).understandingChart(understanding, mode, context)
  return <ChartTools of={t(`understanding:mode.${mode}`)} chart={chart} />
}

interface CircleHeadProps {
  readonly findings: readonly Finding[]
  readonly mode: Mode
  readonly isCircle: boolean
  readonly onMode: (mode: Mode) => void
  readonly children: ReactNode
}

/** What was found, and the ways to look at it; T turns the circle into its table and back. */
function CircleHead({ findings, mode, isCircle, onMode, children }: CircleHeadProps) {
  const speech = useSpeech()
  const framework = useFramework()
  const { t } = speech
  const turn = () => setPreferences({ understandingAs: isCircle ? 'table' : 'circle' })
  useLetterKeys({ t: turn })
  const modes: readonly Mode[] = hasShownSides(findings) ? ['agreement', 'sides', 'mirror'] : ['agreement', 'mirror']
  return (
    <div className="part-head">
      <h2 id="part-circle" aria-live="polite">
        {circleFinding(mode, findings, { framework, speech })}
      </h2>
      <Segments
        legend={t('understanding:circle.mode')}
        segments={modes.map((value) => ({ value, label: t(`understanding:mode.${value}`) }))}
        value={mode}
        onChoose={(value) => onMode(modes.find((each) => each === value) ?? mode)}
      />
      <button type="button" className="button" aria-keyshortcuts="t" onClick={turn}>
        <Icon name={isCircle ? 'table' : 'circle'} />
        {isCircle ? t('understanding:circle.table') : t('understanding:circle.circle')}
        <kbd aria-hidden="true">T</kbd>
      </button>
      {children}
    </div>
  )
}

/** Why leaders and staff are not to be compared. */
function noSidesText({ findings }: Understanding, { t }: ReturnType<typeof useSpeech>): string {
  if (findings.some(({ result }) => result.isOpenVote)) return t('understanding:sides.openVote')
  const isFields = findings.some(({ result }) => result.groupKind === 'fields')
  return isFields ? t('understanding:sides.isFields') : t('understanding:sides.hidden')
}
