import { useId, useMemo, useRef, type KeyboardEvent } from 'react'
import type { Palette } from './palette.ts'
import { layoutStaircase } from './staircase.ts'
import { StairCard, type StairCardOption } from './StairCard.tsx'
import type { StairAction, StairCardData, StairStepData } from './stairData.ts'
import { useStairDrag } from './stairDrag.ts'
import { StairDropArea, StairGhost } from './StairGhost.tsx'
import { useStairFocus } from './stairFocus.ts'
import { useStairGlide } from './stairGlide.ts'
import { stairKey } from './stairKeys.ts'
import type { StairCardLayout, StairLayout } from './stairLayout.ts'
import { StairGround, StairLines } from './StairGround.tsx'

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
  /** Which keys do what. */
  readonly hint?: string
  /** Without motion. */
  readonly isStill?: boolean
  /** Without it the staircase is only a picture. */
  readonly onAct?: (action: StairAction) => void
}

// Text that is marked under a dragging pointer would take the drag.
const LIVE_STYLE = { display: 'block', userSelect: 'none', touchAction: 'manipulation' } as const
const FONT = 'IBM Plex Sans, system-ui, sans-serif'

/**
 * The intervention staircase: a button for each step, and all cards as one list box with a tab stop.
 *
 * All colours and fonts are attributes, so that an exported copy needs no style sheet.
 */
export function StaircaseDiagram({ onAct, ...props }: StaircaseDiagramProps) {
  const { width, steps } = props
  const layout = useMemo(() => layoutStaircase({ width, steps }), [width, steps])
  if (onAct) return <LiveStaircase {...props} layout={layout} onAct={onAct} />
  return (
    <svg {...frameOf(layout)} role="img" aria-label={props.label}>
      <StairGround {...props} layout={layout} />
      <StairLines layout={layout} palette={props.palette} />
      <Cards {...props} layout={layout} optionOf={null} />
    </svg>
  )
}

interface LiveProps extends Omit<StaircaseDiagramProps, 'onAct'> {
  readonly layout: StairLayout
  readonly onAct: (action: StairAction) => void
}

function LiveStaircase(props: LiveProps) {
  const { label, selected, palette, hint, layout, isStill = false, onAct } = props
  const hintId = useId()
  const root = useRef<SVGSVGElement>(null)
  const focus = useStairFocus(root, layout, selected)
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
    const action = focus.held === null ? null : stairKey(event, focus.held, layout.steps)
    if (!action) return
    event.preventDefault()
    if (action.kind === 'focus') focus.moveTo(action.id)
    else onAct(action)
  }

  const optionOf = ({ id }: StairCardLayout): StairCardOption => ({
    isTabStop: id === focus.stop,
    isFocusShown: id === focus.shown,
    isAway: id === drag?.id,
    onPick: () => onAct({ kind: id === selected ? 'edit' : 'pick', id }),
  })
  return (
    <svg {...frameOf(layout)} {...handlers} ref={root} style={LIVE_STYLE}>
      <g role="group" aria-label={label}>
        <StairGround {...props} />
        <StairDropArea drag={drag} layout={layout} palette={palette} />
        <StairLines layout={layout} palette={palette} />
        {focus.stop !== null && (
          <g
            {...focus.handlers}
            role="listbox"
            aria-label={label}
            aria-describedby={hint === undefined ? undefined : hintId}
            onKeyDown={handleKey}
          >
            {hint !== undefined && <desc id={hintId}>{hint}</desc>}
            <Cards {...props} optionOf={optionOf} />
          </g>
        )}
      </g>
      <StairGhost drag={drag} {...props} />
    </svg>
  )
}

interface CardsProps extends Omit<StaircaseDiagramProps, 'onAct'> {
  readonly layout: StairLayout
  /** null: a picture. */
  readonly optionOf: ((card: StairCardLayout) => StairCardOption) | null
}

function Cards({ layout, steps, selected, palette, optionOf }: CardsProps) {
  return layout.steps.map(({ id, cards }, index) => {
    const step = steps[index]
    if (!step || cards.length === 0) return null
    const group = cards.map((card) => {
      const data = dataOf(step, card)
      return data && (
        <StairCard
          key={card.id}
          card={card}
          data={data}
          palette={palette}
          isSelected={card.id === selected}
          option={optionOf && optionOf(card)}
        />
      )
    })
    return (
      <g key={id} {...(optionOf && { role: 'group', 'aria-label': step.label })}>
        {group}
      </g>
    )
  })
}

function dataOf(step: StairStepData, { id }: StairCardLayout): StairCardData | undefined {
  return step.cards.find((card) => card.id === id)
}

function frameOf({ width, height }: StairLayout) {
  return { xmlns: 'http://www.w3.org/2000/svg', width, height, viewBox: `0 0 ${width} ${height}`, fontFamily: FONT }
}
