import { drawingFrame } from './drawingFrame.ts'
import type { Palette } from './palette.ts'
import { rounded } from './polar.ts'

export interface LevelFiguresProps {
  /** In CSS px: those of the rows that it heads. */
  readonly width: number
  readonly height: number
  readonly scale: { readonly min: number; readonly max: number }
  /** Where a level lies, from the left. */
  readonly placeOf: (level: number) => number
  readonly baseline: number
  readonly textSize: number
  readonly palette: Palette
}

/** The figures of the levels above a column of rows. Hidden from screen readers: each row says its own. */
export function LevelFigures({ width, height, scale, placeOf, baseline, textSize, palette }: LevelFiguresProps) {
  const levels = Array.from({ length: scale.max - scale.min + 1 }, (_, index) => scale.min + index)
  return (
    <svg {...drawingFrame({ width, height })} aria-hidden="true">
      {levels.map((level) => (
        <text
          key={level}
          x={rounded(placeOf(level))}
          y={rounded(baseline)}
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
