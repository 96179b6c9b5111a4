import { splitLevels } from '../../analysis/split.ts'
import type { Finding } from '../../analysis/understanding.ts'
import type { NoVotes, ShownVotes, VoteSides } from '../../diagrams/votesData.ts'
import { LEADERS, STAFF } from '../../model/published.ts'
import type { Settled } from '../../model/round.ts'
import { formatLevel } from '../../wording/format.ts'
import { levelGapSentence, votesText } from './findingWords.ts'
import type { Speech } from './useSpeech.ts'

/** How the room voted on a component, as its diagram draws it. */
export function votesOf({ result }: Finding, settled: Settled | null, speech: Speech): ShownVotes | NoVotes {
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

/** The same in words. */
export function votesLabel({ result }: Finding, speech: Speech): string {
  const { t } = speech
  const { room, levelGap } = result
  if (room.status !== 'shown') return t(`understanding:said.${room.status}`)
  const levels = room.counts.map((count, index) => t('understanding:level', { level: index + 1, votes: votesText(count, speech) }))
  return [...levels, ...(levelGap === null ? [] : [levelGapSentence(levelGap, speech)])].join(', ')
}
