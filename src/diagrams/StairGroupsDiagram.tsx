import { useId, useLayoutEffect, useMemo, useRef, useState, type KeyboardEvent } from 'react'
import { drawingFrame } from './drawingFrame.ts'
import { LIVE_STYLE } from './LiveStairs.tsx'
import type { Palette } from './palette.ts'
import { StairBlock, type StairBlockButton } from './StairBlock.tsx'
import { blockId, type StairBlockLayout } from './stairBlocks.ts'
import type { StairAction, StairGroupStepData } from './stairData.ts'
import { focusCard, useStairFocus } from './stairFocus.ts'
import { StairGround, StairLines } from './StairGround.tsx'
import type { StairGroupsLayout, StairTotal } from './stairGroupLayout.ts'
import { layoutGroups } from './stairGroups.ts'
import { blockKey } from './stairKeys.ts'
import { StairLine } from './StairLine.tsx'

export interface StairGroupsDiagramProps {
  readonly label: string
  /** In CSS px. */
  readonly width: number
  /** The lowest step first. */
  readonly steps: readonly StairGroupStepData[]
  readonly selectedStep: string | null
  readonly palette: Palette
  /** How high it may get, in px, as far as that can be done; null: as high as it looks best. */
  readonly room?: number | null
  /** Which keys do what. */
  readonly hint?: string
  /** The group that was opened last, where keys go on. */
  readonly opened?: Opened | null
  /** Without it the staircase is only a picture. */
  readonly onAct?: (action: StairAction) => void
}

interface Opened {
  readonly step: string
  readonly group: string
}

/** The staircase with counts in place of cards: a stack of groups on each step, and their number above it. */
export function StairGroupsDiagram({ onAct, ...props }: StairGroupsDiagramProps) {
  const { width, steps, room = null, palette } = props
  const layout = useMemo(() => layoutGroups({ width, steps, room }), [width, steps, room])
  if (onAct) return <LiveGroups {...props} layout={layout} onAct={onAct} />
  return (
    <svg {...drawingFrame(layout)} role="img" aria-label={props.label}>
      <StairGround {...props} layout={layout} />
      <StairLines layout={layout} palette={palette} />
      <Totals layout={layout} palette={palette} />
      <Blocks {...props} layout={layout} buttonOf={null} />
    </svg>
  )
}

interface LiveProps extends Omit<StairGroupsDiagramProps, 'onAct'> {
  readonly layout: StairGroupsLayout
  readonly onAct: (action: StairAction) => void
}

function LiveGroups(props: LiveProps) {
  const { label, layout, palette, hint, opened = null, onAct } = props
  const hintId = useId()
  const root = useRef<SVGSVGElement>(null)
  const keySteps = layout.steps.map(({ id, tread, blocks }) => ({ id, tread, cards: blocks }))
  const [start] = useState(opened && blockId({ id: opened.step }, { id: opened.group }))
  const focus = useStairFocus(root, keySteps, start)

  // Gives the browser's focus back to the block that led away from here.
  useLayoutEffect(() => {
    if (start !== null && isFree(document.activeElement)) focusCard(root.current, start)
  }, [root, start])

  function open(block: string) {
    const found = props.steps.flatMap((step) => step.groups.map((group) => ({ step, group })))
    const target = found.find(({ step, group }) => blockId(step, group) === block)
    if (target) onAct({ kind: 'open', step: target.step.id, group: target.group.id })
  }

  function handleKey(event: KeyboardEvent<SVGGElement>) {
    const action = focus.held === null ? null : blockKey(event, focus.held, keySteps)
    if (!action) return
    event.preventDefault()
    if (action.kind === 'focus') focus.moveTo(action.id)
    else open(action.id)
  }

  const buttonOf = ({ id }: StairBlockLayout): StairBlockButton => ({
    isTabStop: id === focus.stop,
    isFocusShown: id === focus.shown,
    onOpen: () => open(id),
  })
  return (
    <svg {...drawingFrame(layout)} ref={root} style={LIVE_STYLE}>
      <g role="group" aria-label={label}>
        <StairGround {...props} />
        <StairLines layout={layout} palette={palette} />
        <Totals layout={layout} palette={palette} />
        {focus.stop !== null && (
          <g
            {...focus.handlers}
            role="toolbar"
            aria-label={label}
            aria-describedby={hint === undefined ? undefined : hintId}
            onKeyDown={handleKey}
          >
            {hint !== undefined && <desc id={hintId}>{hint}</desc>}
            <Blocks {...props} buttonOf={buttonOf} />
          </g>
        )}
      </g>
    </svg>
  )
}

/** Nobody works there: a heading has the focus only to tell where one is. */
function isFree(focused: Element | null): boolean {
  return focused === null || focused === document.body || focused.matches('h1, h2, h3')
}

function Totals({ layout, palette }: Pick<LiveProps, 'layout' | 'palette'>) {
  return (
    <g aria-hidden="true" pointerEvents="none">
      {layout.steps.map(({ id, total }) => total && <Total key={id} {...total} palette={palette} />)}
    </g>
  )
}

function Total({ number, noun, palette }: StairTotal & { readonly palette: Palette }) {
  return (
    <>
      <StairLine {...number} fill={palette.ink} />
      {noun.text !== '' && <StairLine {...noun} fill={palette.muted} />}
    </>
  )
}

interface BlocksProps extends Omit<LiveProps, 'onAct'> {
  /** null: a picture. */
  readonly buttonOf: ((block: StairBlockLayout) => StairBlockButton) | null
}

function Blocks({ layout, steps, palette, buttonOf }: BlocksProps) {
  return layout.steps.map(({ id, blocks }, index) => {
    const step = steps[index]
    if (!step || blocks.length === 0) return null
    const faces = blocks.map((block, at) => {
      const data = step.groups[at]
      const button = buttonOf && buttonOf(block)
      return data && <StairBlock key={block.id} block={block} data={data} palette={palette} button={button} />
    })
    return (
      <g key={id} {...(buttonOf && { role: 'group', 'aria-label': step.label })}>
        {faces}
      </g>
    )
  })
}
