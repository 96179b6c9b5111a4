import type { Palette } from './palette.ts'
import { rounded } from './polar.ts'
import type { VoteKind } from './voteMarks.ts'

export interface VoteMarkProps {
  readonly kind: VoteKind
  /** Of its middle. */
  readonly x: number
  readonly y: number
  /** Of the cell that it stands in. */
  readonly size: number
  /** What fills it where it is neither leader nor staff. */
  readonly fill: string
  readonly line: string
  readonly palette: Palette
}

/** Square: a leader. Hollow circle: staff. Full disc: anybody. */
export function VoteMark({ kind, x, y, size, fill, line, palette }: VoteMarkProps) {
  if (kind === 'leader') {
    const side = size * 0.74
    return (
      <rect
        x={rounded(x - side / 2)}
        y={rounded(y - side / 2)}
        width={rounded(side)}
        height={rounded(side)}
        fill={palette.ink}
      />
    )
  }
  const width = kind === 'staff' ? Math.max(1.5, size * 0.1) : 1.25
  return (
    <circle
      cx={rounded(x)}
      cy={rounded(y)}
      r={rounded(size * 0.42 - width / 2)}
      fill={kind === 'staff' ? palette.ground : fill}
      stroke={kind === 'staff' ? palette.ink : line}
      strokeWidth={rounded(width)}
    />
  )
}
