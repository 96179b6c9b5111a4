import { rampStep } from './palette.ts'
import { rounded } from './polar.ts'
import { textWidth } from './textWidth.ts'
import { VoteMark } from './VoteMark.tsx'
import { drawVotes, hasRoomForFigure, type VoteBar } from './voteMarks.ts'
import type { VotePart } from './votePart.ts'

/** The votes, and above each column how many. */
export function VoteColumns({ layout, votes, hue, palette }: VotePart) {
  const drawn = drawVotes(votes, layout)
  const { columns, sizes } = layout
  const scale = { min: columns[0]?.value ?? 0, max: columns.at(-1)?.value ?? 0 }
  const colours = palette.rings[hue] ?? palette.rings[0]
  const fillOf = (level: number) => colours?.levels[rampStep(level, scale)] ?? palette.track
  const line = colours?.text ?? palette.edge
  return (
    <>
      {drawn.form === 'marks' &&
        drawn.columns.map(({ level, parts }) => (
          <g key={level}>
            {parts.map(({ kind, x, y }) => (
              <VoteMark
                key={`${x} ${y}`}
                {...{ kind, x, y, line, palette }}
                size={drawn.pitch}
                fill={fillOf(level)}
              />
            ))}
          </g>
        ))}
      {drawn.form === 'bars' &&
        drawn.columns.map(({ level, parts }) =>
          parts.map((bar) => (
            <Bar key={`${level} ${bar.kind}`} {...{ bar, line, palette }} fill={fillOf(level)} size={sizes.label} />
          )),
        )}
      {drawn.columns.map(({ level, count, top }, index) => (
        <text
          key={level}
          x={rounded(columns[index]?.middle ?? 0)}
          y={rounded(top - 0.24 * sizes.count)}
          textAnchor="middle"
          fontSize={rounded(sizes.count)}
          fontWeight={600}
          fill={count > 0 ? palette.ink : palette.muted}
        >
          {count}
        </text>
      ))}
    </>
  )
}

interface BarProps extends Pick<VotePart, 'palette'> {
  readonly bar: VoteBar
  readonly fill: string
  readonly line: string
  /** Of its figure, in px. */
  readonly size: number
}

function Bar({ bar, fill, line, size, palette }: BarProps) {
  const { kind, count, x, y, width, height } = bar
  const [ground, ink] = kind === 'leader' ? [palette.ink, palette.ground] : [palette.ground, palette.ink]
  const middle = { x: x + width / 2, y: y + height / 2 }
  const reach = textWidth(String(count), size, 600)
  return (
    <>
      <rect
        x={rounded(x)}
        y={rounded(y)}
        width={rounded(width)}
        height={rounded(height)}
        fill={kind === 'vote' ? fill : ground}
        stroke={kind === 'vote' ? line : palette.ink}
        strokeWidth={kind === 'vote' ? 1.25 : 2}
      />
      {kind !== 'vote' && hasRoomForFigure(bar, size) && (
        <>
          <VoteMark
            kind={kind}
            x={middle.x - reach / 2 - 0.25 * size}
            y={middle.y}
            size={size}
            fill={fill}
            line={line}
            palette={kind === 'leader' ? { ...palette, ink: palette.ground } : palette}
          />
          <text
            x={rounded(middle.x + 0.5 * size)}
            y={rounded(middle.y + 0.35 * size)}
            textAnchor="middle"
            fontSize={rounded(size)}
            fontWeight={600}
            fill={ink}
          >
            {count}
          </text>
        </>
      )}
    </>
  )
}
