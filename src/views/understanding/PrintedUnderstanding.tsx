import { firstTalks, type Finding, type Understanding } from '../../analysis/understanding.ts'
import type { Assessment } from '../../model/assessment.ts'
import type { Round } from '../../model/round.ts'
import { DotStripScale } from '../../diagrams/DotStripScale.tsx'
import { printPalette } from '../../diagrams/palette.ts'
import { formatIndex, formatLevel } from '../../wording/format.ts'
import { PrintSheet } from '../printing/PrintSheet.tsx'
import { useFramework } from '../settings.ts'
import { gapText, mirrorText, patternText, reasonTexts, talkSentence, votesText } from './findingWords.ts'
import { groupTexts } from './GroupsPart.tsx'
import { talksHeadline } from './headlines.ts'
import { marksTexts } from './marksTexts.ts'
import { PrintedSettled } from './PrintedSettled.tsx'
import { roundName } from './roundChoice.ts'
import { settledMark } from './settledMark.ts'
import { inRankOrder } from './sorting.ts'
import { useSpeech } from './useSpeech.ts'
import { hasShownSides, mostVotes, stripHeight, VoteStrip } from './VoteStrip.tsx'
import './printedUnderstanding.css'

export interface PrintedUnderstandingProps {
  readonly assessment: Assessment
  readonly round: Round
  readonly understanding: Understanding
}

/** A strip is drawn as wide, and shown smaller on paper. */
const STRIP_WIDTH = 190
/** Of the levels above the strips, before they are shown smaller as those are. */
const SCALE_TEXT = 16

/** What a round found, on paper: the talks, every component with n, and what is hidden and why. */
export function PrintedUnderstanding({ assessment, round, understanding }: PrintedUnderstandingProps) {
  const speech = useSpeech()
  const framework = useFramework()
  const { t, words } = speech
  const { findings, ranked } = understanding
  const talks = firstTalks(ranked, framework).flatMap((each) =>
    findings.flatMap((finding) => (finding.component === each.id ? [{ finding, ranked: each }] : [])),
  )
  return (
    <PrintSheet assessment={assessment} title={`${t('understanding:title')}, ${roundName(round, speech)}`}>
      <h2 className="print-finding">{talksHeadline(understanding, framework, speech)}</h2>
      <ol className="print-talks">
        {talks.map(({ finding, ranked: each }) => (
          <li key={each.id}>
            <strong>{words.components[each.id]?.name}</strong> {talkSentence(finding, framework, speech)}{' '}
            {finding.result.room.status === 'shown' && (
              <span>
                ({reasonTexts(each, finding.result.room, speech).join(' · ')} · {votesText(finding.result.room.n, speech)})
              </span>
            )}
          </li>
        ))}
      </ol>
      <PrintedTable round={round} findings={inRankOrder(understanding)} />
      <PrintedSettled settled={round.settled} />
      {groupTexts(findings, round.minimumGroupSize, speech).map((text) => (
        <p key={text} className="print-note">{text}</p>
      ))}
      <p className="print-note">{marksTexts(findings, speech).join(' ')}</p>
      <p className="print-note">{t('understanding:print.measures')}</p>
    </PrintSheet>
  )
}

interface PrintedTableProps {
  readonly round: Round
  readonly findings: readonly Finding[]
}

function PrintedTable({ round, findings }: PrintedTableProps) {
  const { t } = useSpeech()
  const { scale } = useFramework()
  const hasSides = hasShownSides(findings)
  return (
    <table className="print-table print-findings">
      <thead>
        <tr>
          <th scope="col">{t('understanding:column.component')}</th>
          <th scope="col" className="print-strip">
            {t('understanding:column.votes')}
            <DotStripScale width={STRIP_WIDTH} height={stripHeight(hasSides)} scale={scale} hasSides={hasSides} textSize={SCALE_TEXT} palette={printPalette} />
          </th>
          <th scope="col">{t('understanding:column.n')}</th>
          <th scope="col">{t('understanding:column.median')}</th>
          <th scope="col">{t('understanding:column.agreement')}</th>
          {hasSides && <th scope="col">{t('understanding:column.levelGap')}</th>}
          <th scope="col">{t('understanding:column.mirrorGap')}</th>
          {round.settled.length > 0 && <th scope="col">{t('understanding:settled.short')}</th>}
        </tr>
      </thead>
      <tbody>
        {findings.map((finding) => (
          <PrintedRow key={finding.component} round={round} finding={finding} most={mostVotes(findings)} hasSides={hasSides} />
        ))}
      </tbody>
    </table>
  )
}

interface PrintedRowProps {
  readonly round: Round
  readonly finding: Finding
  readonly most: number
  readonly hasSides: boolean
}

function PrintedRow({ round, finding, most, hasSides }: PrintedRowProps) {
  const speech = useSpeech()
  const { t, words, language } = speech
  const { component, result, mirrorGap } = finding
  const room = result.room.status === 'shown' ? result.room : null
  const settled = round.settled.find((each) => each.component === component)
  return (
    <tr>
      <th scope="row">
        {words.components[component]?.code} {words.components[component]?.name}
      </th>
      <td className="print-strip">
        <VoteStrip finding={finding} width={STRIP_WIDTH} most={most} hasSides={hasSides} palette={printPalette} />
      </td>
      <td>{room?.n ?? '–'}</td>
      <td>{room ? formatLevel(room.measures.medianGrouped, language) : '–'}</td>
      <td>
        {patternText(result, speech)}
        {room?.flags && ` (${formatIndex(room.measures.consensus, language)})`}
      </td>
      {hasSides && <td>{result.levelGap === null ? t('understanding:status.hidden') : gapText(result.levelGap, speech)}</td>}
      <td>{mirrorGap === null ? '–' : (mirrorText(mirrorGap, speech) ?? t('understanding:gap.together'))}</td>
      {round.settled.length > 0 && (
        <td>{settled && settledMark(settled, t)}</td>
      )}
    </tr>
  )
}
