import type { ReactNode } from 'react'
import { PARAMETERS } from '../../analysis/parameters.ts'
import { formatIndex, formatLevel, formatNumber } from '../../wording/format.ts'
import { useSpeech, type Speech } from './useSpeech.ts'
import '../../ui/fold.css'

export type Topic = 'ranking' | 'measures' | 'patterns' | 'gaps' | 'means' | 'comparison' | 'hiding'

export interface ExplainedProps {
  readonly topics: readonly Topic[]
  /** The smallest group that this round shows. */
  readonly minimum: number
}

/** How each measure that is shown here is worked out, in a plain sentence with its source; and what is our own choice. */
export function Explained({ topics, minimum }: ExplainedProps) {
  const speech = useSpeech()
  const { t } = speech
  return (
    <details className="disclosure explained fold">
      <summary>{t('understanding:how.title')}</summary>
      <ul>
        {topics.flatMap((topic) =>
          sentencesOf(topic, minimum, speech).map(({ text, source }) => (
            <li key={text}>
              {text}
              {source && <> {source}</>}
            </li>
          )),
        )}
      </ul>
    </details>
  )
}

interface Sentence {
  readonly text: string
  readonly source?: ReactNode
}

function sentencesOf(topic: Topic, minimum: number, speech: Speech): readonly Sentence[] {
  const { t } = speech
  if (topic === 'ranking') return rankingSentences(speech)
  if (topic === 'measures') return measureSentences(speech)
  if (topic === 'patterns') return patternSentences(speech)
  if (topic === 'gaps') return gapSentences(speech)
  if (topic === 'hiding') return hidingSentences(minimum, speech)
  return [{ text: topic === 'means' ? t('understanding:how.means') : t('understanding:how.comparison') }]
}

function rankingSentences({ t, language }: Speech): readonly Sentence[] {
  const { disagreement, lowScore, levelGap, mirrorGap, gapCap, twoCamps, loneVoice } = PARAMETERS.priority
  const weight = (value: number) => formatIndex(value, language)
  return [
    {
      text: t('understanding:how.priority', {
        disagreement: weight(disagreement),
        lowScore: weight(lowScore),
        levelGap: weight(levelGap),
        mirrorGap: weight(mirrorGap),
        gapCap,
        twoCamps: weight(twoCamps),
        loneVoice: weight(loneVoice),
      }),
    },
    { text: t('understanding:how.judgement', { minimum: PARAMETERS.kFlag }) },
  ]
}

function measureSentences({ t, language }: Speech): readonly Sentence[] {
  const { strongAgreement, someAgreement, disagreement } = PARAMETERS.wording
  const limit = (value: number) => formatIndex(value, language)
  return [
    { text: t('understanding:how.n') },
    { text: t('understanding:how.median') },
    { text: t('understanding:how.quartiles'), source: <Source href="https://doi.org/10.2307/2684934" name={t('understanding:source.hyndman')} /> },
    {
      text: t('understanding:how.consensus'),
      source: <Source href="https://doi.org/10.1016/j.ijar.2006.06.024" name={t('understanding:source.tastle')} />,
    },
    {
      text: t('understanding:how.agreementA'),
      source: <Source href="https://doi.org/10.1023/A:1010374114305" name={t('understanding:source.eijk')} />,
    },
    {
      text: t('understanding:how.wording', {
        strong: limit(strongAgreement),
        some: limit(someAgreement),
        disagreement: limit(disagreement),
      }),
    },
  ]
}

function patternSentences({ t, language }: Speech): readonly Sentence[] {
  const { twoCamps, loneVoice, levelGap, kFlag } = PARAMETERS
  return [
    { text: t('understanding:how.twoCamps', { votes: twoCamps.votes, tenths: twoCamps.tenths, times: twoCamps.topToValley }) },
    { text: t('understanding:how.loneVoice', { away: loneVoice.away, near: loneVoice.near }) },
    { text: t('understanding:how.levelGap', { limit: formatNumber(levelGap, language) }) },
    { text: t('understanding:how.ours', { minimum: kFlag }) },
  ]
}

function gapSentences({ t, language }: Speech): readonly Sentence[] {
  const { small, clear, large } = PARAMETERS.gapWording
  const values = { small: formatLevel(small, language), clear: formatLevel(clear, language), large: formatLevel(large, language) }
  return [{ text: t('understanding:how.gaps') }, { text: t('understanding:how.gapWording', values) }]
}

function hidingSentences(minimum: number, { t }: Speech): readonly Sentence[] {
  return [
    { text: t('understanding:how.hiding', { minimum }) },
    { text: t('understanding:how.hidingMore') },
    { text: t('understanding:how.room', { minimum: Math.min(PARAMETERS.kTotal, minimum) }) },
    { text: t('understanding:how.limits') },
  ]
}

interface SourceProps {
  readonly href: string
  readonly name: string
}

/** A paper; nothing is fetched until it is asked for. */
function Source({ href, name }: SourceProps) {
  return (
    <a href={href} target="_blank" rel="noreferrer">
      {name}
    </a>
  )
}
