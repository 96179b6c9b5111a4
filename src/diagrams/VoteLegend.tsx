import { rounded } from './polar.ts'
import { textWidth } from './textWidth.ts'
import { VoteMark } from './VoteMark.tsx'
import { drawVotes, type VoteKind } from './voteMarks.ts'
import type { VotePart } from './votePart.ts'

interface Item {
  readonly kind: VoteKind | null
  readonly words: string
  readonly x: number
}

interface LegendRow {
  readonly em: number
  readonly left: number
  readonly width: number
}

/** Who is a square and who a circle, and what a mark stands for. */
export function VoteLegend({ layout, votes, width, palette }: VotePart) {
  const { columns, legend, sizes } = layout
  const unit = drawVotes(votes, layout).form === 'marks' ? votes.unit : ''
  const words = votes.sides?.words
  const named = [
    { kind: 'leader', words: words?.leaders ?? '' },
    { kind: 'staff', words: words?.staff ?? '' },
    { kind: null, words: unit },
  ] as const
  const items = placed(named.filter((item) => item.words !== ''), { em: sizes.small, left: columns[0]?.x ?? 0, width })
  return items.map(({ kind, words: text, x }) => (
    <g key={text}>
      {kind && (
        <VoteMark
          kind={kind}
          x={x + 0.5 * sizes.small}
          y={legend - 0.35 * sizes.small}
          size={1.05 * sizes.small}
          fill={palette.ground}
          line={palette.ink}
          palette={palette}
        />
      )}
      <text
        x={rounded(kind ? x + 1.35 * sizes.small : x)}
        y={rounded(legend)}
        fontSize={rounded(sizes.small)}
        fill={kind ? palette.ink : palette.muted}
      >
        {text}
      </text>
    </g>
  ))
}

/** One after the other; what has no room is left out, the last first. */
function placed(items: readonly Omit<Item, 'x'>[], { em, left, width }: LegendRow): readonly Item[] {
  let x = left
  return items.flatMap((item) => {
    const start = x
    const reach = (item.kind ? 1.35 * em : 0) + textWidth(item.words, em, 400)
    if (start + reach > width) return []
    x = start + reach + 1.5 * em
    return [{ ...item, x: start }]
  })
}
