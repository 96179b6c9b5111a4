import { useMemo, useState } from 'react'
import type { SnapshotComparison } from '../../analysis/snapshotComparison.ts'
import { CircleDiagram, type CircleAction, type CircleRingData } from '../../diagrams/CircleDiagram.tsx'
import { layoutCircle } from '../../diagrams/circleLayout.ts'
import type { ComponentId } from '../../framework/framework.ts'
import type { Snapshot } from '../../model/snapshot.ts'
import { useSize } from '../../ui/useSize.ts'
import { ChartTools } from '../pictures/ChartTools.tsx'
import { usePalette } from '../settings.ts'
import { comparedRings, levelsBefore } from './circleState.ts'
import { CompareLegend } from './CompareLegend.tsx'
import { useNaming } from './useNaming.ts'

export interface CompareCircleProps {
  readonly comparison: SnapshotComparison
  readonly before: Snapshot
  readonly after: Snapshot
  readonly picked: ComponentId | null
  readonly onPick: (component: ComponentId) => void
  /** Enter, or a click on what is picked. */
  readonly onOpen: (component: ComponentId) => void
}

/** The circle as it is now, with what was before as outlines; nothing is scored in it. */
export function CompareCircle({ comparison, before, after, picked, onPick, onOpen }: CompareCircleProps) {
  const naming = useNaming()
  const { t, names, across } = naming
  const palette = usePalette()
  const [box, size] = useSize<HTMLDivElement>()
  const [pointed, setPointed] = useState<ComponentId | null>(null)
  const rings = useMemo(() => comparedRings(comparison, after, naming), [comparison, after, naming])
  const levels = useMemo(() => levelsBefore(comparison), [comparison])
  const drawing = {
    label: across ? t('compare:across.title') : t('compare:circle.label'),
    width: size?.width ?? 0,
    height: size?.height ?? 0,
    scale: after.framework.scale,
    rings,
    before: levels,
    centre: names.centre,
    palette,
    textScale: 'screen',
  } as const
  // The table below has codes and names; without one, the codes are told here.
  const needsList = comparison.changes.length === 0 && size !== null && layoutCircle(drawing).needsList
  const said = rings.flatMap(({ sectors }) => sectors).find(({ id }) => id === (pointed ?? picked))?.name

  function act(action: CircleAction) {
    if (action.kind === 'select') onPick(action.id)
    if (action.kind === 'point') setPointed(action.id)
    // A press on a band of what is picked would score it elsewhere.
    if (action.kind === 'open' || action.kind === 'score') onOpen(action.id)
  }

  return (
    <div className="compare-picture">
      <div className="compare-circle" ref={box}>
        {size && size.width > 0 && <CircleDiagram {...drawing} selected={picked} isStill onAct={act} />}
      </div>
      {/* The option that has the focus says the same to a screen reader. */}
      <p className="compare-caption" aria-hidden="true">{said}</p>
      <CompareLegend before={before} after={after} />
      <ChartTools
        of={drawing.label}
        chart={async () => (await import('./circleChart.tsx')).compareCircleChart({ before, after }, comparison, naming)}
      />
      {needsList && <CodeList rings={rings} picked={picked} onPick={onOpen} />}
    </div>
  )
}

interface CodeListProps {
  readonly rings: readonly CircleRingData[]
  readonly picked: ComponentId | null
  readonly onPick: (component: ComponentId) => void
}

/** Names beside the codes, where the circle has no room for names. */
function CodeList({ rings, picked, onPick }: CodeListProps) {
  return (
    <div className="code-list">
      {rings.map((ring, index) => (
        <ul key={ring.id} className={`ring-${index % 2}`} aria-label={ring.label}>
          {ring.sectors.map(({ id, code, label, sub }) => (
            <li key={id}>
              <button type="button" aria-current={id === picked ? 'true' : undefined} onClick={() => onPick(id)}>
                <span className="pill ring-pill">{code}</span>
                <span>
                  {label} <span className="code-list-value">{sub}</span>
                </span>
              </button>
            </li>
          ))}
        </ul>
      ))}
    </div>
  )
}
