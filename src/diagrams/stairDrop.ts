import type { StairBox, StairLayout } from './stairLayout.ts'

export interface StairPoint {
  readonly x: number
  readonly y: number
}

/** The step in whose area a point lies, or null outside all of them. */
export function stepAt({ steps }: Pick<StairLayout, 'steps'>, point: StairPoint): string | null {
  return steps.find(({ band }) => isIn(band, point))?.id ?? null
}

/** The step that a card stands on. */
export function stepOfCard({ steps }: Pick<StairLayout, 'steps'>, id: string): string | null {
  return steps.find(({ cards }) => cards.some((card) => card.id === id))?.id ?? null
}

/** A point on the screen in the units of the drawing, however large that is shown. */
export function pointInDrawing(svg: SVGSVGElement | null, event: Pick<MouseEvent, 'clientX' | 'clientY'>): StairPoint {
  const matrix = svg?.getScreenCTM()
  return new DOMPoint(event.clientX, event.clientY).matrixTransform(matrix?.inverse())
}

function isIn({ x, y, width, height }: StairBox, point: StairPoint): boolean {
  return point.x >= x && point.x < x + width && point.y >= y && point.y < y + height
}
