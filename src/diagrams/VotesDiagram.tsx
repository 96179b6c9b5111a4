import { drawingFrame } from './drawingFrame.ts'
import { MarkDisc } from './MarkDisc.tsx'
import type { Palette } from './palette.ts'
import { rounded } from './polar.ts'
import { wrapText } from './stairText.ts'
import { VoteColumns } from './VoteColumns.tsx'
import { VoteFrame } from './VoteFrame.tsx'
import { VoteLegend } from './VoteLegend.tsx'
import { VoteSplit } from './VoteSplit.tsx'
import type { NoVotes, ShownVotes, VoteLevel } from './votesData.ts'
import { layoutVotes, type VotesLayout } from './votesLayout.ts'

export interface VotesDiagramProps {
  /** The whole accessible sentence, with all that is shown. */
  readonly label: string
  /** In CSS px. */
  readonly width: number
  readonly height: number
  /** Three to five, the lowest first. */
  readonly levels: readonly VoteLevel[]
  readonly votes: ShownVotes | NoVotes
  /** The smallest text, in px; the others are in proportion. On the projector 2.2 % of the picture's height. */
  readonly textSize: number
  /** Which of the palette's rings the component is in. */
  readonly hue: number
  readonly palette: Palette
}

/** How the room voted on one component: a column for each level, and a mark for each vote while that can be seen. */
export function VotesDiagram(props: VotesDiagramProps) {
  const { label, width, height, levels, votes, textSize, palette } = props
  const shown = votes.kind === 'shown' ? votes : null
  const layout = layoutVotes({ width, height, textSize, levels, votes: shown })
  const part = { ...props, layout }
  return (
    <svg {...drawingFrame({ width, height })} role="img" aria-label={label}>
      {votes.kind === 'shown' && (
        <>
          <VoteLegend {...part} votes={votes} />
          <VoteColumns {...part} votes={votes} />
          <VoteSplit {...part} votes={votes} />
        </>
      )}
      <VoteFrame layout={layout} votes={shown} width={width} palette={palette} />
      {votes.kind !== 'shown' && votes.text !== '' && <Nothing {...part} votes={votes} />}
    </svg>
  )
}

interface NothingProps {
  readonly layout: VotesLayout
  readonly votes: NoVotes
  readonly width: number
  readonly palette: Palette
}

/** Words in place of votes; what is hidden has a lock as well. */
function Nothing({ layout, votes, width, palette }: NothingProps) {
  const { base, sizes } = layout
  const size = 1.3 * sizes.small
  const { lines } = wrapText(votes.text, { size, weight: 600, width: Math.min(width - 2 * size, 26 * size), maxLines: 3 })
  const isHidden = votes.kind === 'hidden'
  const first = base / 2 - (lines.length - 1) * 0.65 * size + (isHidden ? 1.1 : 0.35) * size
  return (
    <>
      {isHidden && <MarkDisc mark="hidden" x={width / 2} y={first - 2.2 * size} size={size} palette={palette} />}
      {lines.map((line, index) => (
        <text
          key={line}
          x={rounded(width / 2)}
          y={rounded(first + index * 1.3 * size)}
          textAnchor="middle"
          fontSize={rounded(size)}
          fontWeight={600}
          fill={palette.muted}
        >
          {line}
        </text>
      ))}
    </>
  )
}
