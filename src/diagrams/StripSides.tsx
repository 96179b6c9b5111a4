import type { StripLayout } from './dotStrip.ts'
import type { Palette } from './palette.ts'
import { rounded } from './polar.ts'

export interface StripSidesProps {
  readonly leaders: number | null
  readonly staff: number | null
  readonly isFlagged: boolean
  readonly layout: StripLayout
  readonly palette: Palette
}

/** A square for leaders and a hollow circle for staff, joined by a line; thick and orange when it needs a talk. */
export function StripSides({ leaders, staff, isFlagged, layout, palette }: StripSidesProps) {
  const { placeOf, sides: y, mark } = layout
  const [square, circle] = [leaders, staff].map((level) => (level === null ? null : placeOf(level)))
  const width = isFlagged ? mark * 1.1 : Math.max(1.5, mark * 0.4)
  return (
    <>
      {square != null && circle != null && (
        <path
          d={`M${rounded(circle)},${rounded(y)}H${rounded(square)}`}
          stroke={isFlagged ? palette.warn : palette.ink}
          strokeWidth={rounded(width)}
        />
      )}
      {circle != null && (
        <circle
          cx={rounded(circle)}
          cy={rounded(y)}
          r={rounded(mark * 1.3)}
          fill={palette.ground}
          stroke={palette.ink}
          strokeWidth={rounded(mark * 0.5)}
        />
      )}
      {square != null && (
        // Smaller than the circle, so that both are seen where they coincide.
        <rect
          x={rounded(square - mark)}
          y={rounded(y - mark)}
          width={rounded(2 * mark)}
          height={rounded(2 * mark)}
          fill={palette.ink}
          stroke={palette.ground}
          strokeWidth={1}
        />
      )}
    </>
  )
}
