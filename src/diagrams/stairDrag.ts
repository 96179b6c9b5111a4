import { useEffect, useRef, useState, type MouseEvent, type PointerEvent, type RefObject } from 'react'
import { pointInDrawing, stepAt, stepOfCard, type StairPoint } from './stairDrop.ts'
import type { StairLayout } from './stairLayout.ts'

/** A card under way. */
export interface StairDrag extends StairPoint {
  readonly id: string
  /** The other step it would be put on; null over its own one and outside. */
  readonly target: string | null
}

export interface StairDragControls {
  readonly root: RefObject<SVGSVGElement | null>
  readonly layout: StairLayout
  readonly onDrop: (drag: StairDrag, step: string) => void
}

/** A card that is held down. */
interface Press {
  readonly id: string
  readonly pointer: number
  readonly isTouch: boolean
  readonly start: StairPoint
  /** Where the card is held, from its upper left corner. */
  readonly grip: StairPoint
  timer: number | undefined
  isLifted: boolean
}

const THRESHOLD = 6
/** A finger that waits so long, in ms, takes the card; before that it scrolls the page. */
const LONG_PRESS = 250

/** Drags cards with mouse, pen or finger; a press without a drag stays a click. */
export function useStairDrag({ root, layout, onDrop }: StairDragControls) {
  const press = useRef<Press | null>(null)
  const isClickSwallowed = useRef(false)
  const [drag, setDrag] = useState<StairDrag | null>(null)
  useTouchHold(root, press)
  useEscape(drag !== null, stop)

  function lift(held: Press, at: StairPoint) {
    held.isLifted = true
    isClickSwallowed.current = true
    setDrag(dragOf(held, at, layout))
  }

  function stop() {
    window.clearTimeout(press.current?.timer)
    press.current = null
    setDrag(null)
  }

  const handlers = {
    onPointerDown: (event: PointerEvent<SVGSVGElement>) => {
      isClickSwallowed.current = false
      stop()
      const held = event.isPrimary && event.button === 0 ? pressOf(event, layout) : null
      press.current = held
      if (held?.isTouch) held.timer = window.setTimeout(() => lift(held, held.start), LONG_PRESS)
      if (held && !held.isTouch) cardUnder(event)?.setPointerCapture(event.pointerId)
    },
    onPointerMove: (event: PointerEvent<SVGSVGElement>) => {
      const held = press.current
      if (!held || held.pointer !== event.pointerId) return
      const at = pointInDrawing(root.current, event)
      const isFar = Math.hypot(at.x - held.start.x, at.y - held.start.y) > THRESHOLD
      // The button was let go where no event told of it, or the finger scrolls.
      if (event.buttons === 0 || (isFar && held.isTouch && !held.isLifted)) stop()
      else if (isFar || held.isLifted) lift(held, at)
    },
    onPointerUp: (event: PointerEvent<SVGSVGElement>) => {
      const held = press.current
      if (held?.pointer !== event.pointerId) return
      stop()
      // Not what is shown: the newest move may not be drawn yet.
      const last = held.isLifted ? dragOf(held, pointInDrawing(root.current, event), layout) : null
      if (last?.target) onDrop(last, last.target)
    },
    onPointerCancel: stop,
    onClickCapture: (event: MouseEvent) => {
      // A click without a count is no pointer's: a screen reader presses the card.
      if (isClickSwallowed.current && event.detail > 0) event.stopPropagation()
      isClickSwallowed.current = false
    },
    // A long press would open the browser's menu.
    onContextMenu: (event: MouseEvent) => {
      if (press.current?.isTouch) event.preventDefault()
    },
  }
  return { drag, handlers }
}

/** Keeps the browser from scrolling with a finger that holds a card; only a listener that is not passive can. */
function useTouchHold(root: RefObject<SVGSVGElement | null>, press: RefObject<Press | null>) {
  // Keeps a listener on the drawing; React's own are passive.
  useEffect(() => {
    const svg = root.current
    const hold = (event: TouchEvent) => {
      if (press.current?.isLifted) event.preventDefault()
    }
    svg?.addEventListener('touchmove', hold, { passive: false })
    return () => svg?.removeEventListener('touchmove', hold)
  }, [root, press])
}

function useEscape(isActive: boolean, onEscape: () => void) {
  // Listens on the window, wherever the focus is, and before any dialog does.
  useEffect(() => {
    if (!isActive) return undefined
    const listen = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return
      event.preventDefault()
      event.stopPropagation()
      onEscape()
    }
    window.addEventListener('keydown', listen, { capture: true })
    return () => window.removeEventListener('keydown', listen, { capture: true })
  }, [isActive, onEscape])
}

function pressOf(event: PointerEvent<SVGSVGElement>, layout: StairLayout): Press | null {
  const id = cardUnder(event)?.dataset['card']
  const card = layout.steps.flatMap(({ cards }) => cards).find((each) => each.id === id)
  if (!card) return null
  const start = pointInDrawing(event.currentTarget, event)
  return {
    id: card.id,
    pointer: event.pointerId,
    isTouch: event.pointerType === 'touch',
    start,
    grip: { x: start.x - card.x, y: start.y - card.y },
    timer: undefined,
    isLifted: false,
  }
}

function dragOf({ id, grip }: Press, at: StairPoint, layout: StairLayout): StairDrag {
  const over = stepAt(layout, at)
  return { id, x: at.x - grip.x, y: at.y - grip.y, target: over === stepOfCard(layout, id) ? null : over }
}

function cardUnder({ target }: Pick<PointerEvent, 'target'>): SVGGElement | null {
  return target instanceof Element ? target.closest<SVGGElement>('[data-card]') : null
}
