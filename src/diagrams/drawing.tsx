import type { ReactElement } from 'react'
import { drawingFrame } from './drawingFrame.ts'
import type { Size } from './pictureLayout.ts'
import { rounded } from './polar.ts'

/** Something drawn, and how large it is. */
export interface Drawing extends Size {
  readonly element: ReactElement
}

/** Between two drawings, in px. */
const GAP = 18

/** Drawings below each other, from the left edge; the widest in the whole width. */
export function stacked(label: string, drawings: readonly Drawing[]): Drawing {
  const shown = drawings.filter(({ height }) => height > 0)
  const places = shown.map((drawing, index) => ({
    drawing,
    x: 0,
    y: shown.slice(0, index).reduce((sum, { height }) => sum + height + GAP, 0),
  }))
  return placed(label, places)
}

/** Drawings beside each other, along the upper edge. */
export function beside(label: string, drawings: readonly Drawing[]): Drawing {
  const places = drawings.map((drawing, index) => ({
    drawing,
    x: drawings.slice(0, index).reduce((sum, { width }) => sum + width + 2 * GAP, 0),
    y: 0,
  }))
  return placed(label, places)
}

interface Place {
  readonly drawing: Drawing
  readonly x: number
  readonly y: number
}

function placed(label: string, places: readonly Place[]): Drawing {
  const width = Math.ceil(Math.max(1, ...places.map(({ x, drawing }) => x + drawing.width)))
  const height = Math.ceil(Math.max(1, ...places.map(({ y, drawing }) => y + drawing.height)))
  const element = (
    <svg {...drawingFrame({ width, height })} role="img" aria-label={label}>
      {places.map(({ drawing, x, y }) => (
        <g key={`${x} ${y}`} transform={`translate(${rounded(x)},${rounded(y)})`}>
          {drawing.element}
        </g>
      ))}
    </svg>
  )
  return { width, height, element }
}
