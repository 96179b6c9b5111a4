import { useState } from 'react'
import { compareRounds, type Compared } from '../../analysis/comparison.ts'
import type { ShownRoom } from '../../analysis/result.ts'
import { DumbbellDiagram } from '../../diagrams/DumbbellDiagram.tsx'
import type { Assessment } from '../../model/assessment.ts'
import type { Round } from '../../model/round.ts'
import { formatLevel } from '../../wording/format.ts'
import { ChartTools } from '../pictures/ChartTools.tsx'
import { useToday } from '../useToday.ts'
import { useFramework, usePalette } from '../settings.ts'
import { agreementChangeText, comparisonHeadline, levelChangeText, levelsSentence } from './comparisonWords.ts'
import { Explained } from './Explained.tsx'
import { agreementText } from './findingWords.ts'
import { earlierRounds, hadSamePeople, roundName } from './roundChoice.ts'
import { RoundPicker } from './RoundPicker.tsx'
import { RowHead } from './RowHead.tsx'
import { useSpeech } from './useSpeech.ts'
import { hueOf } from './VoteStrip.tsx'
import './findingTable.css'

export interface ComparePartProps {
  readonly assessment: Assessment
  readonly round: Round
}

/** The round beside an earlier one. */
export function ComparePart({ assessment, round }: ComparePartProps) {
  const speech = useSpeech()
  const framework = useFramework()
  const today = useToday()
  const { t } = speech
  const earlier = earlierRounds(assessment, round)
  const [wanted, want] = useState<string | null>(null)
  const before = earlier.find(({ id }) => id === wanted) ?? earlier[0]
  if (!before) return null
  const isSame = hadSamePeople(round, before)
  const compared = compareRounds(before.published, round.published, framework)
  const context = { assessment, round, framework, speech, today }
  return (
    <section className="part" aria-labelledby="part-comparison">
      <h2 id="part-comparison">{comparisonHeadline(compared, isSame, speech)}</h2>
      <p className="part-lead">{levelsSentence(compared, speech)}</p>
      <p className="part-lead">
        {isSame ? t('understanding:compare.same') : t('understanding:compare.group')} {t('understanding:compare.fall')}
      </p>
      {earlier.length > 1 && (
        <RoundPicker label={t('understanding:compare.with')} rounds={earlier} value={before.id} onPick={want} />
      )}
      <div>
        <ChartTools chart={async () => (await import('./roundsChart.tsx')).roundsChart(compared, before, context)} />
      </div>
      <table className="finding-table comparison">
        <caption className="visually-hidden">
          {t('understanding:compare.caption', { before: roundName(before, speech), after: roundName(round, speech) })}
        </caption>
        <thead>
          <tr>
            <th scope="col">{t('understanding:column.component')}</th>
            <th scope="col">{roundName(before, speech)}</th>
            <th scope="col">{roundName(round, speech)}</th>
            <th scope="col" className="comparison-mark">{t('understanding:column.median')}</th>
            <th scope="col">{t('understanding:compare.change')}</th>
          </tr>
        </thead>
        <tbody>
          {compared.map((each) => (
            <Row key={each.component} compared={each} />
          ))}
        </tbody>
      </table>
      <p className="help">{t('understanding:compare.marks')}</p>
      <Explained topics={['comparison', 'measures']} minimum={round.minimumGroupSize} />
    </section>
  )
}

function Row({ compared }: { readonly compared: Compared }) {
  const speech = useSpeech()
  const framework = useFramework()
  const palette = usePalette()
  const { t } = speech
  const { before, after } = compared
  return (
    <tr className={`ring-${hueOf(compared, framework)}`}>
      <RowHead component={compared.component} />
      <td data-label={t('understanding:compare.before')}>
        <RoomFigures room={before} />
      </td>
      <td data-label={t('understanding:compare.after')}>
        <RoomFigures room={after} />
      </td>
      <td className="comparison-mark">
        {before && after && (
          <DumbbellDiagram
            width={170}
            height={22}
            scale={framework.scale}
            marks={[
              { level: before.measures.medianGrouped, kind: 'before' },
              { level: after.measures.medianGrouped, kind: 'now' },
            ]}
            isFlagged={false}
            palette={palette}
          />
        )}
      </td>
      <td data-label={t('understanding:compare.change')}>
        {levelChangeText(compared, speech)}
        <span className="help">{agreementChangeText(compared, speech)}</span>
      </td>
    </tr>
  )
}

function RoomFigures({ room }: { readonly room: ShownRoom | null }) {
  const speech = useSpeech()
  const { t, language } = speech
  if (room === null) return t('understanding:compare.notShown')
  return (
    <>
      <strong>{formatLevel(room.measures.medianGrouped, language)}</strong>
      <span className="help">
        {agreementText(room, speech)} · {t('understanding:votes', { count: room.n })}
      </span>
    </>
  )
}
