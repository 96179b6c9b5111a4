import { layoutChange } from './changeLayout.ts'
import type { Palette } from './palette.ts'
import { rounded } from './polar.ts'

export interface ChangeScaleProps {
  /** As wide as the rows below it, in CSS px. */
  readonly width: number
  readonly height: number
  /** Of the rows: their marks lie as far inside. */
  readonly rowHeight: number
  readonly scale: { readonly min: number; readonly max: number }
  readonly textSize: number
  readonly palette: Palette
}

/** The levels above a column of changes. Hidden from screen readers: each row says its levels. */
export function ChangeScale({ width, height, rowHeight, scale, textSize, palette }: ChangeScaleProps) {
  const { placeOf } = layoutChange({ width, height: rowHeight, scale })
  const levels = Array.from({ length: scale.max - scale.min + 1 }, (_, index) => scale.min + index)
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      fontFamily="IBM Plex Sans, system-ui, sans-serif"
      aria-hidden="true"
    >
      {levels.map((level) => (
        <text
          key={level}
          x={rounded(placeOf(level))}
          y={rounded(height - 3)}
          textAnchor="middle"
          fontSize={textSize}
          fill={palette.muted}
        >
          {level}
        </text>
      ))}
    </svg>
  )
}
