import { centreText } from './centreText.ts'
import type { Palette } from './palette.ts'
import { rounded } from './polar.ts'

export interface CircleCentreProps {
  readonly lines: readonly string[]
  /** Of the disc. */
  readonly radius: number
  /** No text is smaller, in px; where there is no room for it, there is none. */
  readonly leastText?: number
  readonly palette: Palette
}

/** What it is all about, in the middle. Never a control. */
export function CircleCentre({ lines, radius, leastText, palette }: CircleCentreProps) {
  const text = centreText(lines, radius, leastText)
  return (
    <g aria-hidden="true">
      <circle r={rounded(radius)} fill={palette.centre} />
      {text &&
        lines.map((line, index) => (
          <text
            key={line}
            y={rounded(text.baselines[index] ?? 0)}
            textAnchor="middle"
            fontSize={text.size}
            fontWeight={600}
            fill={palette.ink}
          >
            {line}
          </text>
        ))}
    </g>
  )
}
