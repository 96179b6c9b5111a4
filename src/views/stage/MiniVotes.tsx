import { levelStyle, useFramework, usePalette } from '../settings.ts'

export interface MiniVotesProps {
  /** How many chose each level, lowest first. */
  readonly counts: readonly number[]
  readonly ring: number
}

/** The votes in small, beside words that say the same. */
export function MiniVotes({ counts, ring }: MiniVotesProps) {
  const { scale } = useFramework()
  const palette = usePalette()
  const most = Math.max(1, ...counts)
  return (
    <div className="mini-votes" aria-hidden="true">
      {counts.map((count, index) => {
        const value = scale.min + index
        return (
          <div key={value}>
            <span>{count === 0 ? '' : count}</span>
            <div
              className="mini-bar"
              style={{
                blockSize: `calc(${(count / most) * 8} * var(--u))`,
                background: levelStyle(palette, ring, { value, scale }).background,
              }}
            />
            <b>{value}</b>
          </div>
        )
      })}
    </div>
  )
}
