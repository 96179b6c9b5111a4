import { useMemo, useState } from 'react'
import { CircleDiagram, type CircleAction, type CircleRingData } from '../../diagrams/CircleDiagram.tsx'
import { layoutCircle } from '../../diagrams/circleLayout.ts'
import type { ComponentId } from '../../framework/framework.ts'
import type { Assessment } from '../../model/assessment.ts'
import { useSize } from '../../ui/useSize.ts'
import { useFrameworkWords } from '../../wording/frameworkWords.ts'
import { useTranslate } from '../../wording/i18n.ts'
import { useFramework, usePalette } from '../settings.ts'
import { Caption } from './Caption.tsx'
import { circleRings } from './circleData.ts'
import { applyCircleAction } from './scoring.ts'

export interface CirclePaneProps {
  readonly assessment: Assessment
  readonly selected: ComponentId | null
  readonly isReadOnly: boolean
  readonly textScale: 'screen' | 'projector'
  readonly onSelect: (id: ComponentId) => void
  /** Enter, or a click where the bands are too narrow to hit. */
  readonly onOpen: (id: ComponentId) => void
}

/** The circle as large as its place allows, and one line below it that says in plain text what is pointed at. */
export function CirclePane({ assessment, selected, isReadOnly, textScale, onSelect, onOpen }: CirclePaneProps) {
  const framework = useFramework()
  const words = useFrameworkWords()
  const palette = usePalette()
  const t = useTranslate()
  const [box, size] = useSize<HTMLDivElement>()
  const [pointed, setPointed] = useState<ComponentId | null>(null)
  const [isAiming, setAiming] = useState(false)
  const rings = useMemo(
    () => circleRings(framework, assessment, { words, t }),
    [framework, assessment, words, t],
  )

  function act(action: CircleAction) {
    if (action.kind === 'select') onSelect(action.id)
    if (action.kind === 'open') onOpen(action.id)
    if (action.kind === 'point') setPointed(action.id)
    if (action.kind === 'target-mode') setAiming(action.isOn)
    if (!isReadOnly) applyCircleAction(action)
  }

  const drawing = {
    label: t('scoring:circle.label'),
    width: size?.width ?? 0,
    height: size?.height ?? 0,
    scale: framework.scale,
    rings,
    centre: words.centre,
    palette,
    textScale,
  }
  const needsList = size !== null && layoutCircle(drawing).needsList
  return (
    <div className="circle-pane">
      <div className="circle-box" ref={box}>
        {size && size.width > 0 && <CircleDiagram {...drawing} selected={selected} onAct={act} />}
      </div>
      <p className="visually-hidden" role="status">
        {isAiming ? t('scoring:circle.aiming', { min: framework.scale.min, max: framework.scale.max }) : ''}
      </p>
      <Caption assessment={assessment} component={pointed ?? selected} isAiming={isAiming} />
      {needsList && <CodeList rings={rings} selected={selected} onSelect={onSelect} />}
    </div>
  )
}

interface CodeListProps {
  readonly rings: readonly CircleRingData[]
  readonly selected: ComponentId | null
  readonly onSelect: (id: ComponentId) => void
}

/** Names beside the codes, where the circle has no room for names. */
function CodeList({ rings, selected, onSelect }: CodeListProps) {
  return (
    <div className="code-list">
      {rings.map((ring, index) => (
        <ul key={ring.id} className={`ring-${index % 2}`} aria-label={ring.label}>
          {ring.sectors.map((sector) => (
            <li key={sector.id}>
              <button
                type="button"
                aria-current={sector.id === selected ? 'true' : undefined}
                onClick={() => onSelect(sector.id)}
              >
                <span className="pill ring-pill">{sector.code}</span>
                <span>
                  {sector.label} <span className="code-list-value">{sector.sub}</span>
                </span>
              </button>
            </li>
          ))}
        </ul>
      ))}
    </div>
  )
}
