import type { Palette } from './palette.ts'
import { CORNER } from './StairCard.tsx'
import type { StairAction, StairStepWords } from './stairData.ts'
import type { StairFrame, StairSlot } from './stairLayout.ts'
import { StairLine } from './StairLine.tsx'
import { StairStep } from './StairStep.tsx'

export interface StairGroundProps {
  readonly layout: StairFrame
  readonly steps: readonly StairStepWords[]
  readonly selectedStep: string | null
  readonly palette: Palette
  readonly onAct?: (action: StairAction) => void
}

/** All steps with their words, without lines and cards. */
export function StairGround({ layout, steps, selectedStep, palette, onAct }: StairGroundProps) {
  return layout.steps.map((step, index) => {
    const data = steps[index]
    return data && (
      <StairStep
        key={step.id}
        step={step}
        data={data}
        palette={palette}
        isSelected={step.id === selectedStep}
        {...(onAct && { onPick: () => onAct({ kind: 'pick-step', step: step.id }) })}
      />
    )
  })
}

/** The line of the stairs, and a dashed place on the tread of each empty step. */
export function StairLines({ layout, palette }: Pick<StairGroundProps, 'layout' | 'palette'>) {
  return (
    <g aria-hidden="true" pointerEvents="none">
      {layout.steps.map(({ id, slot }) => slot && <EmptyPlace key={id} {...slot} palette={palette} />)}
      <path d={layout.profile} fill="none" stroke={palette.ink} strokeWidth={4} strokeLinejoin="miter" />
    </g>
  )
}

function EmptyPlace({ x, y, width, height, text, palette }: StairSlot & { readonly palette: Palette }) {
  return (
    <g transform={`translate(${x},${y})`}>
      <rect
        width={width}
        height={height}
        rx={CORNER}
        fill="none"
        stroke={palette.edge}
        strokeWidth={1.25}
        strokeDasharray="5 4"
      />
      <StairLine {...text} fill={palette.muted} />
    </g>
  )
}
