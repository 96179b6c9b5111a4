import type { Block, Page, Part } from './blocks.ts'
import { compose } from './compose.ts'
import { sourceLine } from './paperWords.ts'
import { agreedPart } from './parts/agreedPart.ts'
import { cataloguePart } from './parts/cataloguePart.tsx'
import { changePart } from './parts/changePart.tsx'
import { circleFigure, circlePart } from './parts/circlePart.tsx'
import { findingsOf, sentencesText } from './parts/findings.ts'
import { nextMeeting, openActionsPart, planPart } from './parts/planPart.ts'
import { readingPart } from './parts/readingPart.ts'
import { standingPart } from './parts/standingPart.ts'
import { summaryPart } from './parts/summaryPart.ts'
import { understandingPart } from './parts/understandingPart.tsx'
import { PARTS, type Paper, type PartId, type ReportPlace } from './place.ts'
import type { Detail, ReportSource, Telling } from './source.ts'

/** As many pages as each paper may have. */
const MOST_PAGES: Readonly<Record<Paper, number>> = { note: 1, report: 6 }
/** And as few, with all of its parts. */
const LEAST_PAGES: Readonly<Record<Paper, number>> = { note: 1, report: 4 }

const REPORT_PARTS: Readonly<Record<PartId, (source: ReportSource, telling: Telling) => Part>> = {
  summary: summaryPart,
  circle: circlePart,
  agreed: agreedPart,
  standing: standingPart,
  plan: planPart,
  understanding: understandingPart,
  change: changePart,
  catalogue: cataloguePart,
  reading: readingPart,
}

/** The parts that there is something to choose of: a change only where there is something to hold it against. */
export function partsOf(paper: Paper, { change }: Pick<ReportSource, 'change'>): readonly PartId[] {
  return PARTS[paper].filter((id) => id !== 'change' || change !== null)
}

/** The pages of a paper, as they are set. Where not all of it has room, less is told of each thing, and then of fewer. */
export function pagesOf(source: ReportSource, place: ReportPlace): readonly Page[] {
  const { paper, without } = place
  const all = partsOf(paper, source)
  const chosen = all.filter((id) => !without.includes(id))
  const left = all.filter((id) => without.includes(id))
  const least = left.length === 0 ? LEAST_PAGES[paper] : 1
  const pagesIn = (detail: Detail) => {
    const telling = { detail, without: left }
    const parts = paper === 'note' ? noteParts(source, telling) : chosen.map((id) => REPORT_PARTS[id](source, telling))
    return compose([headPart(source, place), ...parts], { most: MOST_PAGES[paper], least })
  }
  const full = pagesIn('full')
  return full.flat().some(({ more }) => more !== null) ? pagesIn('brief') : full
}

function headPart({ speech: { t } }: ReportSource, { paper, heading, intro }: ReportPlace): Part {
  return {
    id: 'head',
    blocks: [
      { kind: 'text', style: 'title', text: heading.trim() === '' ? t(`report:paper.${paper}`) : heading.trim() },
      { kind: 'text', style: 'intro', text: intro.trim() },
    ],
  }
}

/** Beside each other; with less room the circle had codes for names. In px. */
const TOP = { circle: 460, height: 340, text: 231 }

function noteParts(source: ReportSource, telling: Telling): readonly Part[] {
  const { t } = source.speech
  const has = (id: PartId) => !telling.without.includes(id)
  return [
    { id: 'summary', blocks: noteTop(source, telling.without) },
    ...(has('agreed') ? [agreedPart(source, telling)] : []),
    ...(has('plan') ? [openActionsPart(source, telling)] : []),
    {
      id: 'end',
      blocks: [
        { kind: 'text', style: 'sub', text: t('report:note.next') },
        { kind: 'text', style: 'body', text: nextMeeting(source) },
        { kind: 'text', style: 'note', text: sourceLine(source) },
      ],
    },
  ]
}

/** What was found, beside a small circle. */
function noteTop(source: ReportSource, without: readonly PartId[]): readonly Block[] {
  const { t } = source.speech
  const [hasCircle, hasFindings] = [!without.includes('circle'), !without.includes('summary')]
  const found = [
    { kind: 'text', style: 'sub', text: t('report:summary.title') } as const,
    ...findingsOf(source, { detail: 'brief', without }).map(({ sentences }) => ({ kind: 'text', style: 'body', text: sentencesText(sentences) }) as const),
  ]
  if (!hasFindings) return hasCircle ? [circleFigure(source, { width: TOP.circle, height: TOP.height })] : []
  if (!hasCircle) return found
  return [
    {
      kind: 'beside',
      sides: [
        { width: TOP.circle, blocks: [circleFigure(source, { width: TOP.circle, height: TOP.height })] },
        { width: TOP.text, blocks: found },
      ],
    },
  ]
}
