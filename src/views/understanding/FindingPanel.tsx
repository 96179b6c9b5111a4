import { splitLevels } from '../../analysis/split.ts'
import type { Finding } from '../../analysis/understanding.ts'
import { VotesDiagram } from '../../diagrams/VotesDiagram.tsx'
import type { NoVotes, ShownVotes, VoteSides } from '../../diagrams/votesData.ts'
import { componentOf, type ComponentId } from '../../framework/framework.ts'
import { LEADERS, STAFF } from '../../model/published.ts'
import type { Settled } from '../../model/round.ts'
import { useSize } from '../../ui/useSize.ts'
import { formatLevel } from '../../wording/format.ts'
import { useFramework, usePalette } from '../settings.ts'
import { findingSentence, levelGapSentence, votesText } from './findingWords.ts'
import { Measures } from './Measures.tsx'
import { SettledText } from './SettledText.tsx'
import { SplitTexts } from './SplitTexts.tsx'
import { useSpeech, type Speech } from './useSpeech.ts'
import { hueOf } from './VoteStrip.tsx'

export interface FindingPanelProps {
  readonly component: ComponentId
  /** null: it has not been revealed in this round. */
  readonly finding: Finding | null
  readonly settled: Settled | null
}

/** All that a round has shown of one component, and what the room settled. */
export function FindingPanel({ component, finding, settled }: FindingPanelProps) {
  const speech = useSpeech()
  const framework = useFramework()
  const { t, words } = speech
  const spoken = words.components[component]
  const mirror = componentOf(framework, component)?.mirror ?? null
  return (
    <div className={`finding ring-${hueOf({ component }, framework)}`}>
      <p>
        <span className="pill ring-pill">{spoken?.code}</span>{' '}
        <span className="ring-text">{words.rings[spoken?.ring ?? '']?.place}</span>
      </p>
      <h3>{spoken?.name}</h3>
      {finding === null ? (
        <p>{t('understanding:said.notShown')}</p>
      ) : (
        <>
          <p className="talk-said">{findingSentence(finding.result, speech)}</p>
          <Votes finding={finding} settled={settled} />
          <Measures finding={finding} pair={mirror === null ? null : (words.components[mirror]?.name ?? null)} />
          <SplitTexts finding={finding} />
        </>
      )}
      {settled && <SettledText settled={settled} />}
    </div>
  )
}

interface VotesProps {
  readonly finding: Finding
  readonly settled: Settled | null
}

function Votes({ finding, settled }: VotesProps) {
  const speech = useSpeech()
  const framework = useFramework()
  const palette = usePalette()
  const [box, size] = useSize<HTMLDivElement>()
  return (
    <div className="finding-votes" ref={box}>
      {size && size.width > 0 && (
        <VotesDiagram
          label={votesLabel(finding, speech)}
          width={Math.min(size.width, 560)}
          height={240}
          levels={speech.words.levels}
          votes={votesOf(finding, settled, speech)}
          textSize={size.width < 360 ? 12 : 14}
          hue={hueOf(finding, framework)}
          palette={palette}
        />
      )}
    </div>
  )
}

function votesOf({ result }: Finding, settled: Settled | null, speech: Speech): ShownVotes | NoVotes {
  const { t, language } = speech
  const { room } = result
  if (room.status !== 'shown') return { kind: room.status, text: t(`understanding:said.${room.status}`) }
  const middle = room.measures.medianGrouped
  const agreed = typeof settled?.value === 'number' ? settled.value : null
  const isSplit = room.pattern === 'two-camps' || room.pattern === 'level-gap'
  return {
    kind: 'shown',
    counts: room.counts,
    sides: sidesOf(result, speech),
    median: { level: middle, words: t('understanding:votesDiagram.median', { level: formatLevel(middle, language) }) },
    settled:
      agreed === null
        ? null
        : { level: agreed, words: t('understanding:settled.level') },
    split: isSplit ? { levels: splitLevels(result), words: t(`understanding:pattern.${room.pattern}`) } : null,
    unit: t('understanding:votesDiagram.unit'),
  }
}

/**
 * Only where the two are shown, and together are all who voted: nobody is left over to be found. Not where one vote stands
 * alone: whose side it is on is nobody's business.
 */
function sidesOf({ room, groups }: Finding['result'], { t }: Speech): VoteSides | null {
  const [leaders, staff] = [LEADERS, STAFF].map((id) => groups.find((group) => group.id === id))
  if (leaders?.status !== 'shown' || staff?.status !== 'shown' || room.status !== 'shown') return null
  if (leaders.n + staff.n !== room.n || (room.flags?.loneVoice ?? null) !== null) return null
  const words = {
    leaders: t('understanding:sides.leadersN', { n: leaders.n }),
    staff: t('understanding:sides.staffN', { n: staff.n }),
  }
  return { leaders: leaders.counts, staff: staff.counts, words }
}

function votesLabel({ result }: Finding, speech: Speech): string {
  const { t } = speech
  const { room, levelGap } = result
  if (room.status !== 'shown') return t(`understanding:said.${room.status}`)
  const levels = room.counts.map((count, index) => t('understanding:level', { level: index + 1, votes: votesText(count, speech) }))
  return [...levels, ...(levelGap === null ? [] : [levelGapSentence(levelGap, speech)])].join(', ')
}
