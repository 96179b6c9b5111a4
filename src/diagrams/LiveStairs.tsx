import { useId, useRef, type KeyboardEvent, type ReactNode } from 'react'
import { drawingFrame } from './drawingFrame.ts'
import type { Palette } from './palette.ts'
import type { StairCardOption } from './StairCard.tsx'
import { StairCards, type StairCardGroup } from './StairCards.tsx'
import type { StairAction, StairStepWords } from './stairData.ts'
import { useStairDrag } from './stairDrag.ts'
import { useStairFocus } from './stairFocus.ts'
import { StairDropArea, StairGhost } from './StairGhost.tsx'
import { useStairGlide } from './stairGlide.ts'
import { StairGround, StairLines } from './StairGround.tsx'
import type { StairKeyAction, StairStroke } from './stairKeys.ts'
import type { StairCardLayout, StairLayout } from './stairLayout.ts'

export interface LiveStairsProps {
  readonly label: string
  readonly layout: StairLayout
  readonly steps: readonly StairStepWords[]
  readonly groups: readonly StairCardGroup[]
  readonly selected: string | null
  /** Whether a card shows what is picked: several may. */
  readonly isSelected: (id: string) => boolean
  readonly selectedStep: string | null
  readonly palette: Palette
  readonly hint?: string | undefined
  readonly isStill: boolean
  readonly keyOf: (stroke: StairStroke, id: string) => StairKeyAction | null
  readonly onAct: (action: StairAction) => void
  /** Drawn below the cards. */
  readonly children?: ReactNode
}

// Text that is marked under a dragging pointer would take the drag.
export const LIVE_STYLE = { display: 'block', userSelect: 'none', touchAction: 'manipulation' } as const

/** Stairs whose cards can be walked through, dragged and moved: a button for each step, and one list box for all cards. */
export function LiveStairs(props: LiveStairsProps) {
  const { label, layout, selected, isSelected, palette, hint, isStill, keyOf, onAct } = props
  const hintId = useId()
  const root = useRef<SVGSVGElement>(null)
  const focus = useStairFocus(root, layout.steps, selected)
  const glideFrom = useStairGlide(root, layout, isStill)
  const { drag, handlers } = useStairDrag({
    root,
    layout,
    onDrop: (dropped, step) => {
      glideFrom(dropped.id, dropped)
      onAct({ kind: 'move', id: dropped.id, step })
    },
  })

  function handleKey(event: KeyboardEvent<SVGGElement>) {
    const action = focus.held === null ? null : keyOf(event, focus.held)
    if (!action) return
    event.preventDefault()
    if (action.kind === 'focus') focus.moveTo(action.id)
    else onAct(action)
  }

  const optionOf = ({ id }: StairCardLayout): StairCardOption => ({
    isTabStop: id === focus.stop,
    isFocusShown: id === focus.shown,
    isAway: id === drag?.id,
    onPick: () => onAct({ kind: isSelected(id) ? 'edit' : 'pick', id }),
  })
  return (
    <svg {...drawingFrame(layout)} {...handlers} ref={root} style={LIVE_STYLE}>
      <g role="group" aria-label={label}>
        <StairGround {...props} />
        <StairDropArea drag={drag} layout={layout} palette={palette} />
        <StairLines layout={layout} palette={palette} />
        {props.children}
        {focus.stop !== null && (
          <g
            {...focus.handlers}
            role="listbox"
            aria-label={label}
            aria-describedby={hint === undefined ? undefined : hintId}
            onKeyDown={handleKey}
          >
            {hint !== undefined && <desc id={hintId}>{hint}</desc>}
            <StairCards groups={props.groups} isSelected={isSelected} palette={palette} optionOf={optionOf} />
          </g>
        )}
      </g>
      <StairGhost drag={drag} layout={layout} cards={props.groups.flatMap(({ data }) => data)} palette={palette} />
    </svg>
  )
}
