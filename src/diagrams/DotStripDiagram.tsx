import { dotRadius, layoutStrip, type StripLayout } from './dotStrip.ts'
import { drawingFrame } from './drawingFrame.ts'
import { MarkDisc } from './MarkDisc.tsx'
import { rampStep, type Palette } from './palette.ts'
import { rounded } from './polar.ts'
import { cutToWidth } from './stairText.ts'
import { StripSides } from './StripSides.tsx'

/** Where leaders and staff have their centres, in levels; null: none of them answered. */
export interface StripSidesData {
  readonly leaders: number | null
  readonly staff: number | null
  /** So far apart that it needs a talk. */
  readonly isFlagged: boolean
}

export type StripState =
  | {
      readonly kind: 'shown'
      /** How many chose each level, lowest first. */
      readonly counts: readonly number[]
      readonly median: number | null
      readonly sides: StripSidesData | null
    }
  | { readonly kind: 'hidden' | 'empty'; readonly text: string }

export interface DotStripDiagramProps {
  /** The whole accessible sentence, with all that is shown. */
  readonly label: string
  /** In CSS px; 28 to 36 high on a screen, and the height of a text more where counts are to stand above the dots. */
  readonly width: number
  readonly height: number
  readonly scale: { readonly min: number; readonly max: number }
  /** The most votes that any dot of the table stands for: dots of one table have one measure. */
  readonly most: number
  readonly state: StripState
  /** Whether rows of this table show leaders and staff, so that all of them lie alike. */
  readonly hasSides: boolean
  /** The smallest text, in px. */
  readonly textSize: number
  /** Which of the palette's rings the component is in. */
  readonly hue: number
  readonly palette: Palette
}

/** One component in a table: a dot for each level, as large as many chose it, with how many above it, the median, and leaders against staff. */
export function DotStripDiagram(props: DotStripDiagramProps) {
  const { label, width, height, state } = props
  return (
    <svg {...drawingFrame({ width, height })} role="img" aria-label={label}>
      {state.kind === 'shown' ? <Shown {...props} state={state} /> : <Nothing {...props} state={state} />}
    </svg>
  )
}

interface ShownProps extends DotStripDiagramProps {
  readonly state: Extract<StripState, { readonly kind: 'shown' }>
}

function Shown(props: ShownProps) {
  const { scale, state, palette } = props
  const layout = layoutStrip(props)
  const { placeOf, dots } = layout
  const levels = state.counts.map((_, index) => scale.min + index)
  const ticks = levels.map((level) => `M${rounded(placeOf(level))},${rounded(dots - 3)}v6`).join('')
  const line = `M${rounded(placeOf(scale.min))},${rounded(dots)}H${rounded(placeOf(scale.max))}`
  return (
    <>
      <path d={line + ticks} fill="none" stroke={palette.edge} strokeWidth={1} />
      {state.median !== null && <Median x={placeOf(state.median)} layout={layout} palette={palette} />}
      <Dots {...props} layout={layout} />
      {state.sides && <StripSides {...state.sides} layout={layout} palette={palette} />}
    </>
  )
}

function Dots({ state, scale, most, layout, textSize, hue, palette }: ShownProps & { readonly layout: StripLayout }) {
  const colours = palette.rings[hue] ?? palette.rings[0]
  return state.counts.map((count, index) => {
    const level = scale.min + index
    const step = rampStep(level, scale)
    const radius = dotRadius(count, most, layout.largest)
    if (radius === 0) return null
    const [x, y] = [layout.placeOf(level), layout.dots]
    return (
      <g key={level}>
        <circle
          cx={rounded(x)}
          cy={rounded(y)}
          r={rounded(radius)}
          fill={colours?.levels[step] ?? palette.track}
          stroke={colours?.text ?? palette.edge}
          strokeWidth={1.25}
        />
        {layout.figures !== null && (
          <text
            x={rounded(x)}
            y={rounded(layout.figures)}
            textAnchor="middle"
            fontSize={rounded(textSize)}
            fontWeight={600}
            fill={palette.ink}
          >
            {count}
          </text>
        )}
      </g>
    )
  })
}

interface MedianProps {
  readonly x: number
  readonly layout: StripLayout
  readonly palette: Palette
}

/** A line behind the dots that stands out above and below them. */
function Median({ x, layout: { dots, median }, palette }: MedianProps) {
  const d = `M${rounded(x)},${rounded(dots - median)}v${rounded(2 * median)}`
  return <path d={d} stroke={palette.ink} strokeWidth={3} />
}

interface NothingProps extends DotStripDiagramProps {
  readonly state: Extract<StripState, { readonly text: string }>
}

function Nothing({ width, height, state, textSize, palette }: NothingProps) {
  const isHidden = state.kind === 'hidden'
  const disc = isHidden ? Math.min(0.75 * textSize, height / 2 - 1) : 0
  const x = isHidden ? 2 * disc + 0.6 * textSize : 0
  return (
    <>
      {isHidden && <MarkDisc mark="hidden" x={disc + 1} y={height / 2} size={disc} palette={palette} />}
      <text x={rounded(x)} y={rounded(height / 2 + 0.35 * textSize)} fontSize={rounded(textSize)} fill={palette.muted}>
        {cutToWidth(state.text, { size: textSize, weight: 400, width: width - x })}
      </text>
    </>
  )
}
