import type { Finding } from '../../analysis/understanding.ts'
import { VotesDiagram } from '../../diagrams/VotesDiagram.tsx'
import { componentOf, type ComponentId } from '../../framework/framework.ts'
import type { Settled } from '../../model/round.ts'
import { useSize } from '../../ui/useSize.ts'
import { useFramework, usePalette } from '../settings.ts'
import { votesLabel, votesOf } from './findingVotes.ts'
import { findingSentence } from './findingWords.ts'
import { ChartTools } from '../pictures/ChartTools.tsx'
import type { ChartContext } from './roundOrigin.ts'
import { Measures } from './Measures.tsx'
import { SettledText } from './SettledText.tsx'
import { SplitTexts } from './SplitTexts.tsx'
import { useSpeech } from './useSpeech.ts'
import { hueOf } from './VoteStrip.tsx'

export interface FindingPanelProps {
  readonly component: ComponentId
  /** null: it has not been revealed in this round. */
  readonly finding: Finding | null
  readonly settled: Settled | null
  readonly context: ChartContext
}

/** All that a round has shown of one component, and what the room settled. */
export function FindingPanel({ component, finding, settled, context }: FindingPanelProps) {
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
          <ChartTools
            of={spoken?.name ?? component}
            chart={async () => (await import('./votesChart.tsx')).votesChart(finding, settled, context)}
          />
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
