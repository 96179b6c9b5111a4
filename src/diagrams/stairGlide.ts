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

  // Starts the browser's animations, which leave React's attributes alone.
  useLayoutEffect(() => {
    const cards = layout.steps.flatMap((step) => step.cards)
    const isSameDrawing = width.current === layout.width
    const mayMove = isSameDrawing && !isStill && !matchMedia('(prefers-reduced-motion: reduce)').matches
    for (const element of mayMove ? (root.current?.querySelectorAll<SVGGElement>('[role=option]') ?? []) : []) {
      const to = cards.find((card) => card.id === element.dataset['card'])
      const from = to && before.current.get(to.id)
      if (from && (from.x !== to.x || from.y !== to.y)) {
        element.animate([placeAt(from), placeAt(to)], { duration: DURATION, easing: 'ease-out' })
      }
    }
    before.current = new Map(cards.map((card) => [card.id, card]))
    width.current = layout.width
  }, [root, layout, isStill])

  return (id: string, point: StairPoint) => {
    before.current.set(id, point)
  }
}

function placeAt({ x, y }: StairPoint): Keyframe {
  return { transform: `translate(${x}px,${y}px)` }
}
