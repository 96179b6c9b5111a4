import { useLayoutEffect, useRef, type RefObject } from 'react'
import type { StairPoint } from './stairDrop.ts'
import type { StairLayout } from './stairLayout.ts'

/** In ms. */
const DURATION = 180

/**
 * Lets cards glide to their new places when one of them comes, goes or moves, unless motion is unwanted.
 *
 * @returns tells where a card is seen now, such as where it was let go
 */
export function useStairGlide(root: RefObject<SVGSVGElement | null>, layout: StairLayout, isStill: boolean) {
  const before = useRef(new Map<string, StairPoint>())
  const width = useRef(layout.width)
  const ground = groundOf(layout)

  // Starts the browser's animations, which leave React's attributes alone.
  useLayoutEffect(() => {
    const cards = layout.steps.flatMap((step) => step.cards)
    const isSameDrawing = width.current === layout.width
    const mayMove = isSameDrawing && !isStill && !matchMedia('(prefers-reduced-motion: reduce)').matches
    for (const element of mayMove ? (root.current?.querySelectorAll<SVGGElement>('[role=option]') ?? []) : []) {
      const to = cards.find((card) => card.id === element.dataset['card'])
      const old = to && before.current.get(to.id)
      const from = old && { x: old.x, y: old.y + ground }
      if (from && Math.hypot(from.x - to.x, from.y - to.y) > 1) {
        element.animate([placeAt(from), placeAt(to)], { duration: DURATION, easing: 'ease-out' })
      }
    }
    before.current = new Map(cards.map(({ id, x, y }) => [id, { x, y: y - ground }]))
    width.current = layout.width
  }, [root, layout, isStill, ground])

  return (id: string, { x, y }: StairPoint) => {
    before.current.set(id, { x, y: y - ground })
  }
}

/** The drawing grows upwards: heights are kept from the lowest tread, so that stairs and cards go together. */
function groundOf({ steps }: StairLayout): number {
  return steps[0]?.tread.y ?? 0
}

function placeAt({ x, y }: StairPoint): Keyframe {
  return { transform: `translate(${x}px,${y}px)` }
}
