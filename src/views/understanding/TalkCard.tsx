import type { Ranked } from '../../analysis/ranking.ts'
import type { Finding } from '../../analysis/understanding.ts'
import { useSize } from '../../ui/useSize.ts'
import { formatIndex } from '../../wording/format.ts'
import { useFramework, usePalette } from '../settings.ts'
import { findingSentence, reasonTexts, talkSentence, votesText } from './findingWords.ts'
import { fieldsSentence } from './groupWords.ts'
import { SplitTexts } from './SplitTexts.tsx'
import { useSpeech } from './useSpeech.ts'
import { hasShownSides, hueOf, VoteStrip } from './VoteStrip.tsx'
import '../../ui/fold.css'

export interface TalkCardProps {
  readonly finding: Finding
  readonly ranked: Ranked
  /** The most votes that a dot stands for in all of the talks. */
  readonly most: number
}

/** One conversation worth having: who differs from whom, why, and the texts to hold against each other. */
export function TalkCard({ finding, ranked, most }: TalkCardProps) {
  const speech = useSpeech()
  const framework = useFramework()
  const palette = usePalette()
  const [box, size] = useSize<HTMLDivElement>()
  const { t, words } = speech
  const { room } = finding.result
  const component = words.components[finding.component]
  if (room.status !== 'shown') return null
  const said = talkSentence(finding, framework, speech)
  const more = [findingSentence(finding.result, speech), fieldsSentence(finding.result, speech)]
  return (
    <li className={`talk ring-${hueOf(finding, framework)}`}>
      <h3>
        <span className="pill ring-pill">{component?.code}</span> {component?.name}
      </h3>
      <p className="talk-said">{said}</p>
      {more.map((text) => text !== null && text !== said && <p key={text}>{text}</p>)}
      <div className="talk-strip" ref={box}>
        {size && size.width > 0 && (
          <VoteStrip
            finding={finding}
            width={Math.min(size.width, 420)}
            most={most}
            hasSides={hasShownSides([finding])}
            palette={palette}
          />
        )}
      </div>
      <p className="help">
        {t('understanding:talks.why', { reasons: reasonTexts(ranked, room, speech).join(' · ') })}
        <br />
        {t('understanding:talks.agreement', { index: formatIndex(room.measures.consensus, speech.language), votes: votesText(room.n, speech) })}
      </p>
      <SplitTexts finding={finding} />
      <details className="disclosure fold">
        <summary>{t('understanding:talks.questions')}</summary>
        <ol>
          {component?.questions.map((question) => (
            <li key={question}>{question}</li>
          ))}
        </ol>
      </details>
    </li>
  )
}
