import { firstTalks, type Understanding } from '../../analysis/understanding.ts'
import { useFramework } from '../settings.ts'
import { Explained } from './Explained.tsx'
import { talksHeadline } from './headlines.ts'
import type { ChartContext } from './roundOrigin.ts'
import { RankingTable } from './RankingTable.tsx'
import { TalkCard } from './TalkCard.tsx'
import { useSpeech } from './useSpeech.ts'
import { mostVotes } from './VoteStrip.tsx'

export interface PartProps {
  readonly understanding: Understanding
  /** The smallest group that is shown. */
  readonly minimum: number
  /** What a chart of it is made of, to take along. */
  readonly context: ChartContext
}

/** The conversations worth having first, and then all the rest in order. */
export function TalksPart({ understanding, minimum, context }: PartProps) {
  const speech = useSpeech()
  const framework = useFramework()
  const { t } = speech
  const talks = firstTalks(understanding.ranked, framework)
  const findings = talks.flatMap(({ id }) => understanding.findings.filter(({ component }) => component === id))
  const most = mostVotes(findings)
  return (
    <section className="part" aria-labelledby="part-talks">
      <h2 id="part-talks">{talksHeadline(understanding, framework, speech)}</h2>
      {talks.length > 0 && (
        <ol className="talks">
          {findings.map((finding, index) => {
            const ranked = talks[index]
            return ranked && <TalkCard key={ranked.id} finding={finding} ranked={ranked} most={most} />
          })}
        </ol>
      )}
      <h3>{t('understanding:ranking.title')}</h3>
      {talks.length > 0 && <p className="help">{t('understanding:ranking.lead')}</p>}
      <RankingTable understanding={understanding} context={context} />
      <Explained topics={['ranking', 'measures', 'patterns', 'gaps']} minimum={minimum} />
    </section>
  )
}
