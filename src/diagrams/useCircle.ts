import {
  useEffect,
  useRef,
  useState,
  type FocusEvent,
  type KeyboardEvent,
  type MouseEvent,
  type PointerEvent,
  type RefObject,
} from 'react'
import type { CircleAction, CircleRingData, CircleScale } from './circleData.ts'
import { circleKey } from './circleKeys.ts'
import type { CircleLayout } from './circleLayout.ts'
import { bandAt } from './sectorMarks.ts'

export interface CircleControls {
  readonly layout: CircleLayout
  readonly scale: CircleScale
  readonly rings: readonly CircleRingData[]
  readonly selected: string | null
  readonly onAct: ((action: CircleAction) => void) | undefined
}

/** What pointer and keyboard do at the circle, as handlers for the group that holds it all. */
export function useCircle(controls: CircleControls) {
  const { selected, scale, rings } = controls
  const act = controls.onAct ?? (() => {})
  const root = useRef<SVGGElement>(null)
  const isTargetMode = useRef(false)
  const [hovered, setHovered] = useState<string | null>(null)
  const [focused, setFocused] = useState<string | null>(null)
  useFocusOn(selected, root)

  function perform(action: CircleAction) {
    if (action.kind === 'target-mode') isTargetMode.current = action.isOn
    act(action)
  }

  function hover(id: string | null) {
    if (id === hovered) return
    setHovered(id)
    act({ kind: 'point', id: id ?? sectorOf(activeIn(root.current)) })
  }

  const handlers = {
    onClick: (event: MouseEvent<SVGGElement>) => {
      const action = clickAction(event, controls)
      if (!action) return
      perform(action)
      // What is under the pointer stays under it.
      focusOption(root.current, action.kind === 'select' ? action.id : null, { preventScroll: true })
    },
    onKeyDown: (event: KeyboardEvent<SVGGElement>) => {
      const id = sectorOf(event.target)
      if (id === null) return
      const actions = circleKey(event, { id, scale, isTargetMode: isTargetMode.current, rings })
      setFocused(visiblyFocused(event.target))
      if (!actions) return
      event.preventDefault()
      actions.forEach(perform)
      const move = actions.find((action) => action.kind === 'select')
      focusOption(root.current, move?.id ?? null)
    },
    onFocus: (event: FocusEvent<SVGGElement>) => {
      setFocused(visiblyFocused(event.target))
      act({ kind: 'point', id: sectorOf(event.target) })
    },
    onBlur: (event: FocusEvent<SVGGElement>) => {
      if (isTargetMode.current) perform({ kind: 'target-mode', isOn: false })
      if (event.currentTarget.contains(event.relatedTarget)) return
      setFocused(null)
      act({ kind: 'point', id: null })
    },
    onPointerOver: (event: PointerEvent<SVGGElement>) => {
      if (event.pointerType !== 'touch') hover(sectorOf(event.target))
    },
    onPointerLeave: () => hover(null),
  }
  return { root, hovered, focused, handlers }
}

/** Keeps the browser's focus in step with a selection made elsewhere, but only if it is in the circle already. */
function useFocusOn(selected: string | null, root: RefObject<SVGGElement | null>) {
  useEffect(() => {
    const active = activeIn(root.current)
    if (selected !== null && active && sectorOf(active) !== selected) focusOption(root.current, selected)
  }, [selected, root])
}

/** The first click selects; the next gives the level under the pointer, or opens where levels are too small to hit. */
function clickAction(event: MouseEvent<SVGGElement>, controls: CircleControls): CircleAction | null {
  const id = sectorOf(event.target)
  if (id === null) return null
  if (id !== controls.selected || isLabel(event.target)) return { kind: 'select', id }
  const band = bandUnder(event, id, controls.layout)
  if (band === null) return { kind: 'open', id }
  return { kind: 'score', id, value: controls.scale.min + band - 1 }
}

function bandUnder(event: MouseEvent<SVGGElement>, id: string, layout: CircleLayout): number | null {
  const ring = layout.rings.find(({ sectors }) => sectors.some((sector) => sector.id === id))
  const matrix = event.currentTarget.getScreenCTM()
  // A click without a count is no pointer's: a screen reader presses the sector, and means no level.
  if (!ring || !matrix || event.detail === 0) return null
  const point = new DOMPoint(event.clientX, event.clientY).matrixTransform(matrix.inverse())
  return bandAt(ring, point, Math.hypot(matrix.a, matrix.b))
}

function focusOption(root: SVGGElement | null, id: string | null, options?: FocusOptions) {
  const sectors = [...(root?.querySelectorAll<SVGGElement>('[role=option]') ?? [])]
  sectors.find((sector) => sector.dataset['sector'] === id)?.focus(options)
}

function activeIn(root: SVGGElement | null): Element | null {
  return root?.contains(document.activeElement) ? document.activeElement : null
}

function sectorOf(target: EventTarget | null): string | null {
  const part = partOf(target)
  return part?.dataset['sector'] ?? part?.dataset['label'] ?? null
}

function isLabel(target: EventTarget | null): boolean {
  return partOf(target)?.dataset['label'] !== undefined
}

function partOf(target: EventTarget | null): SVGGElement | null {
  return target instanceof Element ? target.closest<SVGGElement>('[data-sector], [data-label]') : null
}

function visiblyFocused(target: EventTarget): string | null {
  return target instanceof Element && target.matches(':focus-visible') ? sectorOf(target) : null
}
