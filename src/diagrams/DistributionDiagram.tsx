import { layoutDistribution, type DistributionColumn, type DistributionLayout, type DistributionRequest } from './distributionLayout.ts'
import { drawingFrame } from './drawingFrame.ts'
import { rampStep, type Palette } from './palette.ts'
import { rounded } from './polar.ts'

export interface DistributionDiagramProps extends DistributionRequest {
  /** The whole accessible sentence, with all that is shown. */
  readonly label: string
  readonly scale: { readonly min: number; readonly max: number }
  /** One's own level, or why there is none: its mark below is dark. 'none': it is not among these columns. */
  readonly own: number | 'unknown' | 'unscored' | 'none'
  /** Which of the palette's rings the component is in. */
  readonly hue: number
  readonly palette: Palette
}

/** How many stand at each level, and apart from them how many have none; one's own place is a dark mark below its column. */
export function DistributionDiagram(props: DistributionDiagramProps) {
  const { label, width, height, palette } = props
  const layout = layoutDistribution(props)
  const { columns, base } = layout
  const [first] = columns
  const last = columns.at(-1)
  const half = layout.width / 2
  return (
    <svg {...drawingFrame({ width, height })} role="img" aria-label={label}>
      {columns.filter(({ count }) => count > 0).map((column) => (
        <Column key={`${column.kind}${column.index}`} {...props} layout={layout} column={column} />
      ))}
      {first && last && <path d={`M${rounded(first.x - half)},${rounded(base)}H${rounded(last.x + half)}`} stroke={palette.edge} strokeWidth={1} />}
      {columns.map((column) => (
        <Mark key={`${column.kind}${column.index}`} {...props} layout={layout} column={column} />
      ))}
    </svg>
  )
}

interface PartProps extends DistributionDiagramProps {
  readonly layout: DistributionLayout
  readonly column: DistributionColumn
}

function Column({ layout, column, scale, hue, palette, textSize }: PartProps) {
  const { kind, index, count, x, top, height } = column
  const colours = palette.rings[hue % palette.rings.length]
  const fill = kind === 'level' ? (colours?.levels[rampStep(scale.min + index, scale)] ?? palette.track) : palette.ground
  return (
    <>
      <rect
        x={rounded(x - layout.width / 2)}
        y={rounded(top)}
        width={rounded(layout.width)}
        height={rounded(height)}
        fill={fill}
        stroke={kind === 'level' ? (colours?.text ?? palette.edge) : palette.edge}
        strokeWidth={1.25}
        strokeDasharray={kind === 'unscored' ? '3 2' : undefined}
      />
      <text x={rounded(x)} y={rounded(top - 0.3 * textSize)} textAnchor="middle" fontSize={textSize} fontWeight={600} fill={palette.ink}>
        {count}
      </text>
    </>
  )
}

/** A level's figure, a dash for 'looked at, not known', an empty box for what is not scored; on a dark disc for one's own. */
function Mark({ layout, column, scale, own, palette, textSize }: PartProps) {
  const { kind, index, x } = column
  const isOwn = kind === 'level' ? own === scale.min + index : own === kind
  const colour = isOwn ? palette.ground : palette.muted
  const half = 0.36 * textSize
  const y = layout.marks
  return (
    <>
      {isOwn && <circle cx={rounded(x)} cy={rounded(y)} r={rounded(layout.disc)} fill={palette.ink} />}
      {kind === 'level' && (
        <text x={rounded(x)} y={rounded(y + 0.35 * textSize)} textAnchor="middle" fontSize={textSize} fontWeight={isOwn ? 600 : 400} fill={colour}>
          {scale.min + index}
        </text>
      )}
      {kind === 'unknown' && <path d={`M${rounded(x - half)},${rounded(y)}h${rounded(2 * half)}`} stroke={colour} strokeWidth={2} />}
      {kind === 'unscored' && (
        <rect x={rounded(x - half)} y={rounded(y - half)} width={rounded(2 * half)} height={rounded(2 * half)} fill="none" stroke={colour} strokeWidth={1.25} strokeDasharray="2.5 1.8" />
      )}
    </>
  )
}
