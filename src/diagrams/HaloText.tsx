import { rounded, type Point } from './polar.ts'

export interface HaloTextProps extends Point {
  readonly size: number
  readonly fill: string
  /** The colour around it, so that a line behind it does not touch the glyphs. */
  readonly halo: string
  readonly children: string
}

/** A figure with its middle on a point; hidden from screen readers, for its shape says it already. */
export function HaloText({ x, y, size, fill, halo, children }: HaloTextProps) {
  return (
    <text
      aria-hidden="true"
      x={rounded(x)}
      y={rounded(y + 0.35 * size)}
      textAnchor="middle"
      fontSize={rounded(size)}
      fontWeight={600}
      fill={fill}
      stroke={halo}
      strokeWidth={rounded(size * 0.2)}
      strokeLinejoin="round"
      paintOrder="stroke"
      pointerEvents="none"
    >
      {children}
    </text>
  )
}
