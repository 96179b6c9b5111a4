import { useMemo } from 'react'
import { drawingFrame } from './drawingFrame.ts'
import { LiveStairs } from './LiveStairs.tsx'
import type { Palette } from './palette.ts'
import { layoutStaircase } from './staircase.ts'
import { StairCards, type StairCardGroup } from './StairCards.tsx'
import type { StairAction, StairStepData } from './stairData.ts'
import { StairGround, StairLines } from './StairGround.tsx'
import { stairKey } from './stairKeys.ts'

export type { StairAction, StairStepData } from './stairData.ts'

export interface StaircaseDiagramProps {
  readonly label: string
  /** In CSS px; how high it gets is told by `staircaseHeight`. */
  readonly width: number
  /** The lowest step first. */
  readonly steps: readonly StairStepData[]
  /** The picked card. */
  readonly selected: string | null
  readonly selectedStep: string | null
  readonly palette: Palette
  /** How high it may get, in px, as far as that can be done; null: as high as it looks best. */
  readonly room?: number | null
  /** Which keys do what. */
  readonly hint?: string
  /** Without motion. */
  readonly isStill?: boolean
  /** Without it the staircase is only a picture. */
  readonly onAct?: (action: StairAction) => void
}

/**
 * The intervention staircase: a button for each step, and all cards as one list box with a tab stop.
 *
 * All colours and fonts are attributes, so that an exported copy needs no style sheet.
 */
export function StaircaseDiagram({ onAct, isStill = false, ...props }: StaircaseDiagramProps) {
  const { width, steps, room = null, selected, palette } = props
  const layout = useMemo(() => layoutStaircase({ width, steps, room }), [width, steps, room])
  const isSelected = (id: string) => id === selected
  const groups = steps.map(({ id, label, cards }, index): StairCardGroup => {
    return { id, label, layout: layout.steps[index]?.cards ?? [], data: cards }
  })
  if (onAct) {
    const live = { ...props, layout, groups, isSelected, isStill, onAct }
    return <LiveStairs {...live} keyOf={(stroke, id) => stairKey(stroke, id, layout.steps)} />
  }
  return (
    <svg {...drawingFrame(layout)} role="img" aria-label={props.label}>
      <StairGround {...props} layout={layout} />
      <StairLines layout={layout} palette={palette} />
      <StairCards groups={groups} isSelected={isSelected} palette={palette} optionOf={null} />
    </svg>
  )
}
