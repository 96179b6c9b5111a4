import { firstTalks, type Finding } from '../../../analysis/understanding.ts'
import { DotStripScale } from '../../../diagrams/DotStripScale.tsx'
import { printPalette } from '../../../diagrams/palette.ts'
import { formatIndex, formatLevel } from '../../../wording/format.ts'
import { gapText, mirrorText, patternText, talkSentence, votesText } from '../../understanding/findingWords.ts'
import { groupTexts } from '../../understanding/GroupsPart.tsx'
import { marksTexts } from '../../understanding/marksTexts.ts'
import { talksHeadline } from '../../understanding/headlines.ts'
import { roundName } from '../../understanding/roundChoice.ts'
import { moreReasons } from '../../understanding/moreReasons.ts'
import { inRankOrder } from '../../understanding/sorting.ts'
import { hasShownSides, mostVotes, stripHeight, VoteStrip } from '../../understanding/VoteStrip.tsx'
import { cell, strong, type Block, type Column, type Part, type Row } from '../blocks.ts'
import { codedName, more, nameOf } from '../paperWords.ts'
import type { ReportSource, ShownRound } from '../source.ts'

/** A strip is drawn as wide, and shown smaller on paper. */
const STRIP_WIDTH = 190
/** In px on paper, with leaders and staff and without. */
const STRIP_HEIGHTS = { sides: 36, room: 31 } as const
/** Of the levels above the strips, before they are shown smaller as those are. */
const SCALE_TEXT = 16

/** Where understanding differs: the talks worth having first, each component, and what is hidden and why. */
export function understandingPart(source: ReportSource): Part {
  const { shown, framework, speech } = source
  const { t } = speech
  const topic = t('report:part.understanding')
  if (shown === null) {
    return {
      id: 'understanding',
      blocks: [
        { kind: 'text', style: 'finding', topic, text: t('report:understanding.none') },
        { kind: 'text', style: 'body', text: t('report:understanding.noneLead') },
      ],
    }
  }
  const { round, understanding } = shown
  const notes = [`${roundName(round, speech)}.`, ...marksTexts(understanding.findings, speech), ...groupTexts(understanding.findings, round.minimumGroupSize, speech)]
  return {
    id: 'understanding',
    blocks: [
      { kind: 'text', style: 'finding', topic, text: talksHeadline(understanding, framework, speech) },
      talkTable(shown, source),
      findingsTable(shown, source),
      { kind: 'text', style: 'note', text: notes.join(' ') },
    ],
  }
}

function talkTable({ understanding: { ranked, findings } }: ShownRound, { framework, speech }: ReportSource): Block {
  const talks = firstTalks(ranked, framework).flatMap((each) =>
    findings.flatMap((finding): readonly Row[] => {
      const { room } = finding.result
      if (finding.component !== each.id || room.status !== 'shown') return []
      const { consensus } = room.measures
      const index = room.flags ? [speech.t('understanding:circle.index', { index: formatIndex(consensus, speech.language) })] : []
      const why = [...moreReasons(finding, each, { room, speech }), ...index, votesText(room.n, speech)].join(' · ')
      return [{ key: each.id, cells: [[strong(nameOf(each.id, speech))], cell(`${talkSentence(finding, framework, speech)} (${why})`, 3)] }]
    }),
  )
  return {
    kind: 'table',
    label: speech.t('understanding:part.talks'),
    columns: [
      { head: '', share: 0.26 },
      { head: '', share: 0.74 },
    ],
    rows: talks,
    yields: null,
    more: more('components', speech),
  }
}

function findingsTable({ understanding }: ShownRound, source: ReportSource): Block {
  const { speech } = source
  const { t } = speech
  const findings = inRankOrder(understanding)
  const shape = { most: mostVotes(findings), hasSides: hasShownSides(findings) }
  return {
    kind: 'table',
    label: t('understanding:ranking.caption'),
    columns: columnsOf(shape.hasSides, source),
    rows: findings.map((finding) => findingRow(finding, shape, source)),
    yields: 'last',
    more: more('components', speech),
  }
}

function columnsOf(hasSides: boolean, { framework: { scale }, speech: { t } }: ReportSource): readonly Column[] {
  const height = stripHeight(hasSides)
  const draw = () => <DotStripScale width={STRIP_WIDTH} height={height} scale={scale} hasSides={hasSides} textSize={SCALE_TEXT} palette={printPalette} />
  const sides = hasSides ? [{ head: t('understanding:column.levelGap'), share: 0.15 }] : []
  return [
    { head: t('understanding:column.component'), share: hasSides ? 0.21 : 0.26 },
    { head: t('understanding:column.votes'), share: 0.21, figure: { height: Math.round((1.3 * SCALE_TEXT * shownHeight(hasSides)) / height), draw } },
    { head: t('understanding:column.n'), share: 0.06 },
    { head: t('understanding:column.median'), share: 0.08 },
    { head: t('understanding:column.agreement'), share: hasSides ? 0.16 : 0.2 },
    ...sides,
    { head: t('understanding:column.mirrorGap'), share: hasSides ? 0.13 : 0.19 },
  ]
}

function shownHeight(hasSides: boolean): number {
  return STRIP_HEIGHTS[hasSides ? 'sides' : 'room']
}

interface Shape {
  readonly most: number
  readonly hasSides: boolean
}

function findingRow(finding: Finding, { most, hasSides }: Shape, { speech }: ReportSource): Row {
  const { t, language } = speech
  const { component, result, mirrorGap } = finding
  const room = result.room.status === 'shown' ? result.room : null
  const index = room?.flags ? ` (${formatIndex(room.measures.consensus, language)})` : ''
  const sides = hasSides ? [cell(result.levelGap === null ? t('understanding:status.hidden') : gapText(result.levelGap, speech), 3)] : []
  const draw = () => <VoteStrip finding={finding} width={STRIP_WIDTH} most={most} hasSides={hasSides} palette={printPalette} />
  return {
    key: component,
    cells: [
      [strong(codedName(component, speech), 3)],
      { height: shownHeight(hasSides), draw },
      cell(room ? String(room.n) : '–'),
      cell(room ? formatLevel(room.measures.medianGrouped, language) : '–'),
      cell(`${patternText(result, speech)}${index}`, 3),
      ...sides,
      cell(mirrorGap === null ? '–' : (mirrorText(mirrorGap, speech) ?? t('understanding:gap.together')), 3),
    ],
  }
}
