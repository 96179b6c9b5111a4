import type { Overlap } from '../../../analysis/overlaps.ts'
import { formatNumber } from '../../../wording/format.ts'
import { competencesHeadline } from '../../catalogue/overview/competenceWords.ts'
import { matrixHeadline } from '../../catalogue/overview/matrixWords.ts'
import { HoleMatrix } from '../../catalogue/overlaps/report/HoleMatrix.tsx'
import { heightOfMatrix, narrowMatrix } from '../../catalogue/overlaps/report/narrowMatrix.ts'
import { overlapName, overlapsHeadline, placeOf, reasonTexts } from '../../catalogue/overlaps/overlapWords.ts'
import { cell, strong, textBlock, type Block, type Part, type Row } from '../blocks.ts'
import { more } from '../paperWords.ts'
import type { Detail, ReportSource, Telling } from '../source.ts'
import { sentencesText } from './findings.ts'

/** As many interventions of an overlap as are named; the others are counted. */
const MOST_MEMBERS = 4

/** Of why they may be the same. */
const LINES: Readonly<Record<Detail, number>> = { full: 6, brief: 3 }

/** The interventions: how many, what may be the same, where nothing is, and who can what. */
export function cataloguePart(source: ReportSource, { detail }: Pick<Telling, 'detail'>): Part {
  const { assessment, catalogue } = source
  const { words, open, matrix, competences } = catalogue
  const { t } = words
  const count = assessment.interventions.length
  const topic = t('report:part.catalogue')
  if (count === 0) {
    return {
      id: 'catalogue',
      blocks: [
        { kind: 'text', style: 'finding', topic, text: t('report:catalogue.none') },
        { kind: 'text', style: 'body', text: t('report:catalogue.noneLead') },
      ],
    }
  }
  return {
    id: 'catalogue',
    blocks: [
      { kind: 'text', style: 'finding', topic, text: overlapsText(source) },
      textBlock('body', sentencesText([t('overview:count', { count, number: formatNumber(count, words.language) }), competencesHeadline(competences, words)])),
      ...(open === null || open.length === 0 ? [] : [overlapTable(open, detail, source)]),
      { kind: 'text', style: 'sub', text: matrixHeadline(matrix, words) },
      matrixFigure(source),
    ],
  }
}

function overlapsText({ catalogue: { open, words }, assessment }: ReportSource): string {
  const { t } = words
  if (open === null) return t('overlaps:looking', { count: assessment.interventions.length })
  return open.length === 0 ? t('overlaps:report.noneOpen') : overlapsHeadline(open, words)
}

function matrixFigure({ catalogue: { matrix, words } }: ReportSource): Block {
  const narrow = narrowMatrix(matrix)
  return {
    kind: 'figure',
    height: heightOfMatrix(narrow, words),
    draw: () => <HoleMatrix title={words.t('overlaps:report.stepByAge')} narrow={narrow} words={words} />,
  }
}

function overlapTable(open: readonly Overlap[], detail: Detail, source: ReportSource): Block {
  const { t } = source.speech
  return {
    kind: 'table',
    label: t('overlaps:report.topic.overlaps'),
    columns: [
      { head: t('overlaps:report.what'), share: 0.15 },
      { head: t('overlaps:reasons'), share: 0.45 },
      { head: t('overlaps:report.where'), share: 0.4 },
    ],
    rows: open.map((each) => overlapRow(each, detail, source)),
    yields: 'first',
    more: more('overlaps', source.speech),
  }
}

function overlapRow(overlap: Overlap, detail: Detail, { catalogue: { words } }: ReportSource): Row {
  const { id, interventions } = overlap
  const isLong = interventions.length > MOST_MEMBERS
  const named = isLong ? interventions.slice(0, MOST_MEMBERS - 1) : interventions
  const left = interventions.length - named.length
  return {
    key: id,
    cells: [
      [strong(overlapName(overlap, words), 4)],
      cell(reasonTexts(overlap, words).join(' '), LINES[detail]),
      [
        ...named.map((each) => ({ text: `${each.name} – ${placeOf(each, words)}`, maxLines: 2 })),
        ...(left > 0 ? [{ text: words.t('overlaps:report.moreMembers', { count: left }), maxLines: 1 }] : []),
      ],
    ],
  }
}
