import { layoutStrip } from './dotStrip.ts'
import type { Palette } from './palette.ts'
import { rounded } from './polar.ts'

export interface DotStripScaleProps {
  /** In CSS px: those of the strips that it heads. */
  readonly width: number
  readonly height: number
  readonly scale: { readonly min: number; readonly max: number }
  readonly hasSides: boolean
  readonly textSize: number
  readonly palette: Palette
}

/** The figures of the levels, for the head of a table of strips. Hidden from screen readers: each strip says its own. */
export function DotStripScale(props: DotStripScaleProps) {
  const { width, scale, textSize, palette } = props
  const { placeOf } = layoutStrip(props)
  const height = Math.ceil(1.3 * textSize)
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
          y={rounded(textSize)}
          textAnchor="middle"
          fontSize={rounded(textSize)}
          fill={palette.muted}
        >
          {level}
        </text>
      ))}
    </svg>
  )
}
