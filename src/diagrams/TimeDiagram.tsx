import { drawingFrame } from './drawingFrame.ts'
import type { Palette } from './palette.ts'
import { rounded } from './polar.ts'
import { layoutTime, type TimeLayout, type TimeRequest } from './timeLayout.ts'

export interface TimeDiagramProps extends TimeRequest {
  /** The whole accessible sentence, with all that is shown. */
  readonly label: string
  /** What stands below each value: '1', '2', 'Nu'. */
  readonly marks: readonly string[]
  /** Which of the palette's rings the component is in. */
  readonly hue: number
  readonly palette: Palette
}

/** One component over time: a line between neighbours that both have a level, and none across what is not known. */
export function TimeDiagram(props: TimeDiagramProps) {
  const { label, width, height, palette, hue } = props
  const layout = layoutTime(props)
  const colours = palette.rings[hue] ?? palette.rings[0]
  const fill = colours?.levels[3] ?? palette.ink
  return (
    <svg {...drawingFrame({ width, height })} role="img" aria-label={label}>
      <Ground {...props} layout={layout} />
      {layout.lines.map((dots) => (
        <polyline
          key={dots[0]?.index}
          points={dots.map(({ x, y }) => `${rounded(x)},${rounded(y)}`).join(' ')}
          fill="none"
          stroke={fill}
          strokeWidth={2.5}
          strokeLinejoin="round"
        />
      ))}
      {layout.dots.map(({ index, x, y }) => (
        <circle key={index} cx={rounded(x)} cy={rounded(y)} r={rounded(layout.radius)} fill={fill} stroke={palette.ink} strokeWidth={0.75} />
      ))}
      <Texts {...props} layout={layout} />
    </svg>
  )
}

interface PartProps extends TimeDiagramProps {
  readonly layout: TimeLayout
}

/** A thin line for each level, its figure at the lowest and the highest, and a dash in a disc for what is not known. */
function Ground({ scale, textSize, palette, layout }: PartProps) {
  const { left, right, heightOf, unknown } = layout
  const levels = Array.from({ length: scale.max - scale.min + 1 }, (_, index) => scale.min + index)
  const lines = levels.map((level) => `M${rounded(left)},${rounded(heightOf(level))}H${rounded(right)}`).join('')
  const disc = 0.42 * textSize
  return (
    <>
      <path d={lines} stroke={palette.line} strokeWidth={1} />
      {[scale.min, scale.max].map((level) => (
        <text key={level} x={rounded(left - 0.6 * textSize)} y={rounded(heightOf(level) + 0.35 * textSize)} textAnchor="end" fontSize={textSize} fill={palette.muted}>
          {level}
        </text>
      ))}
      {unknown.map(({ index, x, y }) => (
        <g key={index}>
          <circle cx={rounded(x)} cy={rounded(y)} r={rounded(disc)} fill={palette.ground} stroke={palette.edge} />
          <path d={`M${rounded(x - disc / 2)},${rounded(y)}h${rounded(disc)}`} stroke={palette.muted} strokeWidth={1.5} />
        </g>
      ))}
    </>
  )
}

function Texts({ marks, textSize, palette, layout }: PartProps) {
  return (
    <>
      {layout.dots
        .filter(({ figure }) => figure !== null)
        .map(({ index, x, y, level, figure }) => (
          <text
            key={index}
            x={rounded(x)}
            y={rounded(figure === 'below' ? y + layout.radius + 0.95 * textSize : y - layout.radius - 0.3 * textSize)}
            textAnchor="middle"
            fontSize={textSize}
            fontWeight={600}
            fill={palette.ink}
          >
            {level}
          </text>
        ))}
      {layout.named.map((index) => (
        <text key={index} x={rounded(layout.placeOf(index))} y={rounded(layout.foot)} textAnchor="middle" fontSize={textSize} fill={palette.muted}>
          {marks[index]}
        </text>
      ))}
    </>
  )
}
