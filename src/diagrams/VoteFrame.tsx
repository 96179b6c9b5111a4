import { rounded } from './polar.ts'
import { textWidth } from './textWidth.ts'
import type { VotePart } from './votePart.ts'
import type { ShownVotes } from './votesData.ts'
import { besidePlace, placeOf, type VoteColumn, type VotesLayout } from './votesLayout.ts'

export interface VoteFrameProps extends Pick<VotePart, 'layout' | 'width' | 'palette'> {
  readonly votes: ShownVotes | null
}

/** The levels below their columns, and on them the median and what the room settled. */
export function VoteFrame({ layout, votes, width, palette }: VoteFrameProps) {
  const { columns, base, sizes } = layout
  const settled = votes?.settled ?? null
  return (
    <>
      {columns.map((column) => (
        <Level key={column.value} {...{ column, layout, palette }} settled={column.value === settled?.level ? settled.words : null} />
      ))}
      <path
        d={columns.map(({ x, width: length }) => `M${rounded(x)},${rounded(base)}h${rounded(length)}`).join('')}
        stroke={palette.ink}
        strokeWidth={rounded(Math.max(1.5, sizes.small * 0.1))}
      />
      {settled && <Settled {...{ layout, palette }} words={settled.words} level={settled.level} />}
      {votes?.median && <Median {...{ layout, width, palette }} median={votes.median} />}
    </>
  )
}

interface LevelProps extends Pick<VotePart, 'layout' | 'palette'> {
  readonly column: VoteColumn
  /** What stands on its plate; null where it was not settled. */
  readonly settled: string | null
}

function Level({ column, layout, settled, palette }: LevelProps) {
  const { value, label, plate, sizes } = layout
  const isSettled = settled !== null
  const wide = Math.max(column.width * 1.2, textWidth(settled ?? '', sizes.small, 600) + sizes.small)
  const text = { x: rounded(column.middle), textAnchor: 'middle', fill: isSettled ? palette.ground : palette.ink } as const
  return (
    <>
      {isSettled && (
        <rect
          x={rounded(column.middle - wide / 2)}
          y={rounded(plate.top)}
          width={rounded(wide)}
          height={rounded(plate.bottom - plate.top)}
          rx={rounded(sizes.small * 0.3)}
          fill={palette.ink}
        />
      )}
      <text {...text} y={rounded(value)} fontSize={rounded(sizes.value)} fontWeight={600}>
        {column.value}
      </text>
      {column.labelLines.map((line, index) => (
        <text
          key={line}
          {...text}
          y={rounded(label + index * 1.22 * sizes.label)}
          fontSize={rounded(sizes.label)}
          fill={isSettled ? palette.ground : palette.body}
        >
          {line}
        </text>
      ))}
    </>
  )
}

interface SettledProps extends Pick<VotePart, 'layout' | 'palette'> {
  readonly level: number
  readonly words: string
}

function Settled({ layout, level, words, palette }: SettledProps) {
  return (
    <text
      x={rounded(placeOf(layout, level))}
      y={rounded(layout.settled)}
      textAnchor="middle"
      fontSize={rounded(layout.sizes.small)}
      fontWeight={600}
      fill={palette.ground}
    >
      {words}
    </text>
  )
}

interface MedianProps extends Pick<VotePart, 'width' | 'palette'> {
  readonly layout: VotesLayout
  readonly median: NonNullable<ShownVotes['median']>
}

/** A pointer that may stand between two levels, and its word beside it. */
function Median({ layout, median, width, palette }: MedianProps) {
  const { base, medianLane, sizes } = layout
  const em = sizes.small
  const x = placeOf(layout, median.level)
  const top = base + 0.35 * em
  const beside = besidePlace(x, { text: median.words, size: em }, width)
  return (
    <>
      <path
        d={`M${rounded(x)},${rounded(top)}l${rounded(0.5 * em)},${rounded(0.85 * em)}h${rounded(-em)}Z`}
        fill={palette.ink}
        stroke={palette.ground}
        strokeWidth={rounded(em * 0.08)}
      />
      <text
        {...beside}
        x={rounded(beside.x)}
        y={rounded(medianLane)}
        fontSize={rounded(em)}
        fontWeight={600}
        fill={palette.ink}
      >
        {median.words}
      </text>
    </>
  )
}
