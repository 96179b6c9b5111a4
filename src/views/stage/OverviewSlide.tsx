import { layoutCircle } from '../../diagrams/circleLayout.ts'
import { UnderstandingCircle } from '../../diagrams/UnderstandingCircle.tsx'
import type { UnderstandingRingData } from '../../diagrams/understandingData.ts'
import { UnderstandingIcon } from '../../diagrams/UnderstandingIcon.tsx'
import { useSize } from '../../ui/useSize.ts'
import { useFramework, usePalette } from '../settings.ts'
import { signsOf, understandingRings } from '../understanding/circleState.ts'
import { votesFact } from '../understanding/headlines.ts'
import type { SlideProps } from './slideProps.ts'
import { overviewSentences } from './stageWords.ts'
import { SMALLEST_TEXT, useStageUnit } from './useStageUnit.ts'

/** The whole circle with agreement, under what it says in words. */
export function OverviewSlide({ understanding, speech }: SlideProps) {
  const { t, words } = speech
  const framework = useFramework()
  const palette = usePalette()
  const [box, size] = useSize<HTMLDivElement>()
  const rings = understandingRings(understanding, { framework, mode: 'agreement' }, speech)
  const drawing = {
    label: t('stage:overview.circle'),
    width: size?.width ?? 0,
    height: size?.height ?? 0,
    scale: framework.scale,
    // What is under a name would take the room that it needs to be read from the back.
    rings: rings.map((ring) => ({ ...ring, sectors: ring.sectors.map((sector) => ({ ...sector, sub: '' })) })),
    selected: null,
    centre: words.centre,
    palette,
    textScale: 'projector' as const,
    leastText: useStageUnit() * SMALLEST_TEXT,
    needsAllFigures: true,
  }
  const needsList = size !== null && layoutCircle(drawing).needsList
  const [first, ...more] = overviewSentences(understanding.findings, speech)
  const votes = votesFact(understanding.findings, speech)
  return (
    <section className={needsList ? 'stage-overview stage-overview-listed' : 'stage-overview'}>
      <div className="stage-overview-said">
        <h1>{first}</h1>
        {more.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
        {votes !== null && <p className="stage-overview-votes">{votes}</p>}
        {understanding.findings.some(({ result }) => result.isOpenVote) && <p className="stage-open">{t('stage:openVote')}</p>}
      </div>
      <div className="stage-overview-circle" ref={box}>
        {size && size.width > 0 && <UnderstandingCircle {...drawing} />}
      </div>
      <Words rings={rings} isShown={needsList} label={t('stage:overview.list')} />
      <Legend rings={rings} speech={speech} />
    </section>
  )
}

interface WordsProps {
  readonly rings: readonly UnderstandingRingData[]
  /** Else it is there for who cannot see the circle. */
  readonly isShown: boolean
  readonly label: string
}

/** The names of the codes, each with what the circle shows. */
function Words({ rings, isShown, label }: WordsProps) {
  return (
    <div className={isShown ? 'stage-overview-list' : 'visually-hidden'} role="group" aria-label={label}>
      {rings.map((ring, index) => (
        <ul key={ring.id} className={`ring-${index % 2}`} aria-label={ring.label}>
          {ring.sectors.map(({ id, code, short, name, sub }) => (
            <li key={id}>
              <span className="stage-code" aria-hidden="true">
                {code}
              </span>
              <span aria-hidden={isShown ? 'true' : undefined}>{isShown ? short : name}</span>
              {isShown && <span className="visually-hidden">{name}</span>}
              {isShown && <span className="stage-overview-sub" aria-hidden="true">{sub}</span>}
            </li>
          ))}
        </ul>
      ))}
    </div>
  )
}

interface LegendProps {
  readonly rings: readonly UnderstandingRingData[]
  readonly speech: SlideProps['speech']
}

/** The signs that are in this circle, and no others. */
function Legend({ rings, speech: { t } }: LegendProps) {
  const palette = usePalette()
  const size = Math.round(useStageUnit() * SMALLEST_TEXT * 1.1)
  return (
    <ul className="stage-overview-legend">
      {signsOf(rings).map((sign) => (
        <li key={sign}>
          <UnderstandingIcon sign={sign} size={size} hue={0} palette={palette} />
          {t(`understanding:legend.sign.${sign}`, { limit: '' })}
        </li>
      ))}
    </ul>
  )
}
