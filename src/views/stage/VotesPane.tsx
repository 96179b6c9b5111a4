import { total } from '../../analysis/histogram.ts'
import type { Result } from '../../analysis/result.ts'
import { splitLevels } from '../../analysis/split.ts'
import type { Finding } from '../../analysis/understanding.ts'
import type { VoteSides } from '../../diagrams/votesData.ts'
import { VotesDiagram } from '../../diagrams/VotesDiagram.tsx'
import { LEADERS, STAFF } from '../../model/published.ts'
import { useSize } from '../../ui/useSize.ts'
import { formatLevel, formatList } from '../../wording/format.ts'
import { usePalette } from '../settings.ts'
import { findingSentence } from '../understanding/findingWords.ts'
import type { Speech } from '../understanding/useSpeech.ts'
import { ringIndexOf } from './ringIndex.ts'
import { SMALLEST_TEXT, useStageUnit } from './useStageUnit.ts'

export interface VotesPaneProps {
  readonly finding: Finding
  /** What the room settled; null until it has. */
  readonly settled: number | null
  readonly speech: Speech
}

/** The distribution of the votes, as large as its place. */
export function VotesPane({ finding: { component, result }, settled, speech }: VotesPaneProps) {
  const { t, words } = speech
  const [box, size] = useSize<HTMLDivElement>()
  const unit = useStageUnit()
  const palette = usePalette()
  return (
    <div className="votes-pane" ref={box}>
      {size && size.width > 0 && (
        <VotesDiagram
          label={labelOf(words.components[component]?.name ?? component, result, speech)}
          width={size.width}
          height={size.height}
          levels={words.levels}
          votes={votesOf(result, settled, speech)}
          textSize={unit * SMALLEST_TEXT}
          hue={ringIndexOf(component)}
          palette={palette}
        />
      )}
      {result.room.status === 'hidden' && <p className="visually-hidden">{t('understanding:said.hidden')}</p>}
    </div>
  )
}

function votesOf(result: Result, settled: number | null, speech: Speech) {
  const { t, language } = speech
  const { room } = result
  if (room.status !== 'shown') return { kind: room.status, text: t(`understanding:said.${room.status}`) } as const
  const median = room.measures.medianGrouped
  const isSplit = room.pattern === 'two-camps'
  return {
    kind: 'shown',
    counts: room.counts,
    sides: sidesOf(result, speech),
    median: { level: median, words: t('understanding:votesDiagram.median', { level: formatLevel(median, language) }) },
    settled: settled === null ? null : { level: settled, words: t('understanding:settled.level') },
    split: isSplit ? { levels: splitLevels(result), words: t('stage:revealed.split') } : null,
    unit: t('understanding:votesDiagram.unit'),
  } as const
}

/**
 * Leaders and staff, where they are all the votes that there are: with others among them the marks would not add up. Not
 * where one person alone sees it differently: whose side that is, is nobody's business.
 */
function sidesOf({ room, groups }: Result, { t }: Speech): VoteSides | null {
  const countsOf = (id: string) => {
    const group = groups.find((each) => each.id === id)
    return group?.status === 'shown' ? group.counts : null
  }
  const [leaders, staff] = [countsOf(LEADERS), countsOf(STAFF)]
  if (room.status !== 'shown' || !leaders || !staff) return null
  if (room.flags !== null && room.flags.loneVoice !== null) return null
  if (!room.counts.every((count, index) => count === (leaders[index] ?? 0) + (staff[index] ?? 0))) return null
  return {
    leaders,
    staff,
    words: {
      leaders: t('stage:revealed.leaders', { count: total(leaders) }),
      staff: t('stage:revealed.staff', { count: total(staff) }),
    },
  }
}

function labelOf(name: string, result: Result, speech: Speech): string {
  const { t, language, words } = speech
  const finding = findingSentence(result, speech)
  if (result.room.status !== 'shown') return `${name}: ${finding}`
  const counts = result.room.counts.map((count, index) =>
    t('stage:revealed.votesAt', { level: words.levels[index]?.value ?? index + 1, count }),
  )
  return t('stage:revealed.votes', { name, counts: formatList(counts, language), finding })
}
