import type { Finding } from '../../analysis/understanding.ts'
import { useFramework } from '../settings.ts'
import { votesText } from '../understanding/findingWords.ts'
import { agreesOnAll, talksHeadline } from '../understanding/headlines.ts'
import { FitBox } from './FitBox.tsx'
import { MiniVotes } from './MiniVotes.tsx'
import { ringIndexOf } from './ringIndex.ts'
import type { SlideProps } from './slideProps.ts'
import { isLoud, talkWords } from './stageWords.ts'

/** The talks to have first, each with who differs from whom. */
export function FirstSlide({ show, understanding, speech }: SlideProps) {
  const { t } = speech
  const framework = useFramework()
  const isAllAgreed = agreesOnAll(understanding.findings)
  const talks = show.talks.flatMap((id) => {
    const finding = understanding.findings.find(({ component }) => component === id)
    return finding?.ranked ? [{ finding, n: finding.ranked.n }] : []
  })
  return (
    <section className="first">
      <h1 className={isAllAgreed ? 'first-agreed' : undefined}>
        {isAllAgreed ? talksHeadline(understanding, framework, speech) : t('stage:first.title')}
      </h1>
      {talks.length === 0 && <p className="stage-large">{t('stage:first.none')}</p>}
      {/* Left out in this order: what else makes it worth a talk, then the drawings. */}
      <FitBox className="first-talks" steps={3} content={show.talks.join(' ')}>
        {(step) => (
          <ol className={step > 0 ? 'is-tight' : undefined}>
            {talks.map((talk) => (
              <Talk key={talk.finding.component} {...talk} step={step} speech={speech} />
            ))}
          </ol>
        )}
      </FitBox>
    </section>
  )
}

interface TalkProps {
  readonly finding: Finding
  readonly n: number
  readonly step: number
  readonly speech: SlideProps['speech']
}

function Talk({ finding, n, step, speech }: TalkProps) {
  const { words } = speech
  const { component, result } = finding
  const { sentence, reasons } = talkWords(finding, useFramework(), speech)
  const { room } = result
  return (
    <li className={`first-talk ring-${ringIndexOf(component)}`}>
      <div>
        <h2>{words.components[component]?.name ?? component}</h2>
        <p className={isLoud(result) ? 'first-said is-loud' : 'first-said'}>{sentence}</p>
        {step < 2 && (
          <p className="stage-muted">{[...reasons, votesText(n, speech)].join(' · ')}</p>
        )}
        {step >= 2 && <p className="stage-muted">{votesText(n, speech)}</p>}
      </div>
      {step < 3 && room.status === 'shown' && <MiniVotes counts={room.counts} ring={ringIndexOf(component)} />}
    </li>
  )
}
