import { useMemo } from 'react'
import { understandingOf, type Understanding } from '../../analysis/understanding.ts'
import type { Assessment } from '../../model/assessment.ts'
import type { Round } from '../../model/round.ts'
import { setPreferences, usePreferences } from '../../state/preferences.ts'
import { Segments } from '../../ui/Segments.tsx'
import { useToday } from '../useToday.ts'
import { useFramework } from '../settings.ts'
import { pickItem } from '../useRoute.ts'
import { CirclePart } from './CirclePart.tsx'
import { ComparePart } from './ComparePart.tsx'
import { EmptyUnderstanding } from './EmptyUnderstanding.tsx'
import { GroupsPart } from './GroupsPart.tsx'
import { votesFact } from './headlines.ts'
import { PrintedUnderstanding } from './PrintedUnderstanding.tsx'
import { chosenRound, earlierRounds, roundName, shownRounds } from './roundChoice.ts'
import { RoundPicker } from './RoundPicker.tsx'
import { TalksPart } from './TalksPart.tsx'
import '../../ui/codeList.css'
import '../../ui/legend.css'
import '../../ui/rings.css'
import './understanding.css'
import { useSpeech, type Speech } from './useSpeech.ts'

export interface UnderstandingViewProps {
  readonly assessment: Assessment
  /** The round in the address; the latest that has shown something when it names none. */
  readonly item: string | null
  readonly isReadOnly: boolean
}

/** What a round has shown: what to discuss first, the whole picture, and between whom understanding differs. */
export function UnderstandingView({ assessment, item }: UnderstandingViewProps) {
  const round = chosenRound(assessment, item)
  return round ? <Shown key={round.id} assessment={assessment} round={round} /> : <EmptyUnderstanding assessment={assessment} />
}

interface ShownProps {
  readonly assessment: Assessment
  readonly round: Round
}

type Part = 'talks' | 'circle' | 'groups' | 'comparison'

function Shown({ assessment, round }: ShownProps) {
  const speech = useSpeech()
  const framework = useFramework()
  const { t } = speech
  const { published, minimumGroupSize } = round
  const understanding = useMemo(() => understandingOf(published, framework), [published, framework])
  const rounds = shownRounds(assessment)
  const hasEarlier = earlierRounds(assessment, round).length > 0
  const parts: readonly Part[] = ['talks', 'circle', 'groups', ...(hasEarlier ? (['comparison'] as const) : [])]
  const wanted = usePreferences((preferences) => preferences.understandingPart)
  const part = parts.includes(wanted) ? wanted : 'talks'
  const today = useToday()
  const context = useMemo(() => ({ assessment, round, framework, speech, today }), [assessment, round, framework, speech, today])
  const shown = { understanding, minimum: minimumGroupSize, context }
  return (
    <div className="understanding">
      <div className="understanding-head">
        <Segments
          legend={t('understanding:part.legend')}
          segments={parts.map((value) => ({ value, label: t(`understanding:part.${value}`) }))}
          value={part}
          onChoose={(value) => setPreferences({ understandingPart: parts.find((each) => each === value) ?? part })}
        />
        {rounds.length > 1 && (
          <RoundPicker label={t('understanding:round.label')} rounds={rounds} value={round.id} onPick={pickItem} />
        )}
        <p className="help">
          {rounds.length > 1 ? '' : `${roundName(round, speech)} · `}
          {factsText(understanding, round, speech)}
        </p>
      </div>
      {part === 'talks' && <TalksPart {...shown} />}
      {part === 'circle' && (
        <CirclePart {...shown} settled={round.settled} />
      )}
      {part === 'groups' && <GroupsPart {...shown} />}
      {part === 'comparison' && <ComparePart assessment={assessment} round={round} />}
      <PrintedUnderstanding assessment={assessment} round={round} understanding={understanding} />
    </div>
  )
}

/** '13–14 svar på hver komponent · 16 af 16 komponenter vist · delt på ledere og medarbejdere' */
function factsText({ findings }: Understanding, round: Round, speech: Speech): string {
  const { t } = speech
  const votes = votesFact(findings, speech)
  const shown = findings.filter(({ result: { room } }) => room.status === 'shown').length
  return [
    ...(votes === null ? [] : [votes]),
    t('understanding:facts.shown', { shown, all: round.components.length }),
    t(`understanding:facts.${round.groups}`),
  ].join(' · ')
}
