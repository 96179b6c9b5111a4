// What the tests of staircases measure with.
import type { StairBox, StairText } from '../src/diagrams/stairLayout.ts'
import { textWidth } from '../src/diagrams/textWidth.ts'

// Two digits in the attributes.
const TOLERANCE = 0.02

export function overlap(a: StairBox, b: StairBox): boolean {
  return (
    a.x < b.x + b.width - TOLERANCE &&
    b.x < a.x + a.width - TOLERANCE &&
    a.y < b.y + b.height - TOLERANCE &&
    b.y < a.y + a.height - TOLERANCE
  )
}

export function overlapping(boxes: readonly StairBox[]): readonly (readonly [StairBox, StairBox])[] {
  const pairs = boxes.flatMap((box, index) => boxes.slice(index + 1).map((other) => [box, other] as const))
  return pairs.filter(([box, other]) => overlap(box, other))
}

export function holds(outer: StairBox, inner: StairBox): boolean {
  return (
    inner.x >= outer.x - TOLERANCE &&
    inner.y >= outer.y - TOLERANCE &&
    inner.x + inner.width <= outer.x + outer.width + TOLERANCE &&
    inner.y + inner.height <= outer.y + outer.height + TOLERANCE
  )
}

/** Ascenders and descenders included. */
export function textBox({ text, x, y, size, weight }: StairText): StairBox {
  return { x, y: y - size * 0.8, width: textWidth(text, size, weight), height: size }
}

/** Of a number, which has no descenders. */
export function numberBox(text: StairText): StairBox {
  return { ...textBox(text), y: text.y - text.size * 0.72, height: text.size * 0.74 }
}

/** What lies in a box, where the box lies. */
export function movedTo({ x, y }: Pick<StairBox, 'x' | 'y'>, box: StairBox): StairBox {
  return { ...box, x: box.x + x, y: box.y + y }
}
