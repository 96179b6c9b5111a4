import { useLayoutEffect, useMemo, useRef } from 'react'
import { drawingFrame } from './drawingFrame.ts'
import { LiveStairs } from './LiveStairs.tsx'
import type { Palette } from './palette.ts'
import { StairBadge } from './StairBadge.tsx'
import { StairCards, type StairCardGroup } from './StairCards.tsx'
import { originalOf, type StairAction, type StairJumpData, type StairSectionData } from './stairData.ts'
import { StairGround, StairLines } from './StairGround.tsx'
import { StairLine } from './StairLine.tsx'
import { layoutStep, type StepLayout } from './stepLayout.ts'
import { stepKey } from './stepKeys.ts'

export interface StepDiagramProps {
  readonly label: string
  /** In CSS px. */
  readonly width: number
  /** All steps, the lowest first. */
  readonly steps: readonly StairJumpData[]
  /** The one that is shown. */
  readonly step: string
  readonly sections: readonly StairSectionData[]
  /** The section that is brought into view at first. */
  readonly start?: string | null
  /** The picked card. */
  readonly selected: string | null
  readonly palette: Palette
  /** Which keys do what. */
  readonly hint?: string
  /** Without motion. */
  readonly isStill?: boolean
  /** Without it the step is only a picture. */
  readonly onAct?: (action: StairAction) => void
}

/** One step alone: its cards under the headings of their groups, below the stairs, where one can go to the other steps. */
export function StepDiagram({ onAct, isStill = false, start = null, ...props }: StepDiagramProps) {
  const { width, steps, step, sections, selected, palette } = props
  const layout = useMemo(() => layoutStep({ width, steps, step, sections }), [width, steps, step, sections])
  const isSelected = (id: string) => originalOf(id) === selected
  const groups = sections.map(({ id, label, cards }, index): StairCardGroup => {
    return { id, label, layout: layout.sections[index]?.cards ?? [], data: cards }
  })
  const shared = { ...props, layout, groups, isSelected, selectedStep: step }
  if (onAct) {
    const cards = layout.sections.flatMap((section) => section.cards)
    const grid = { cards, steps: steps.map(({ id }) => id), step }
    return (
      <LiveStairs {...shared} isStill={isStill} onAct={onAct} keyOf={(stroke, id) => stepKey(stroke, id, grid)}>
        <Headings layout={layout} sections={sections} palette={palette} start={start} />
      </LiveStairs>
    )
  }
  return (
    <svg {...drawingFrame(layout)} role="img" aria-label={props.label}>
      <StairGround {...shared} />
      <StairLines layout={layout} palette={palette} />
      <Headings layout={layout} sections={sections} palette={palette} start={null} />
      <StairCards groups={groups} isSelected={isSelected} palette={palette} optionOf={null} />
    </svg>
  )
}

interface HeadingsProps {
  readonly layout: StepLayout
  readonly sections: readonly StairSectionData[]
  readonly palette: Palette
  readonly start: string | null
}

function Headings({ layout, sections, palette, start }: HeadingsProps) {
  const first = useRef<SVGGElement>(null)

  // Scrolls the page, and only where the section would lie below the screen or at its foot.
  useLayoutEffect(() => {
    const heading = first.current
    if (start !== null && heading && heading.getBoundingClientRect().bottom > innerHeight * 0.7) heading.scrollIntoView()
  }, [start])
  return (
    <g aria-hidden="true" pointerEvents="none">
      {layout.sections.map(({ id, heading }, index) => {
        const section = sections[index]
        if (!heading || !section) return null
        return (
          <g key={id} ref={id === start ? first : undefined}>
            {heading.badge && section.mark && <StairBadge box={heading.badge} mark={section.mark} palette={palette} />}
            <StairLine {...heading.name} fill={palette.ink} />
            <StairLine {...heading.count} fill={palette.muted} />
            <path d={`M${heading.line.x1},${heading.line.y}H${heading.line.x2}`} stroke={palette.edge} strokeWidth={1.25} />
          </g>
        )
      })}
    </g>
  )
}
