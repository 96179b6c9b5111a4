import { cell, strong, type Block, type Part } from '../blocks.ts'
import { more, sourceLine } from '../paperWords.ts'
import type { ReportSource, Telling } from '../source.ts'
import { findingsOf, sentencesText } from './findings.ts'
import { nextMeeting } from './planPart.ts'

/** What was found, part by part, in a few lines. */
export function summaryPart(source: ReportSource, { without }: Pick<Telling, 'without'>): Part {
  const { t } = source.speech
  return {
    id: 'summary',
    blocks: [
      { kind: 'text', style: 'sub', text: t('report:summary.title') },
      findingsTable(source, without),
      { kind: 'text', style: 'body', text: nextMeeting(source) },
      { kind: 'text', style: 'note', text: sourceLine(source) },
    ],
  }
}

function findingsTable(source: ReportSource, without: Telling['without']): Block {
  const { speech } = source
  return {
    kind: 'table',
    label: speech.t('report:summary.title'),
    columns: [
      { head: '', share: 0.2 },
      { head: '', share: 0.8 },
    ],
    rows: findingsOf(source, { detail: 'full', without }).map(({ topic, sentences }) => ({
      key: topic,
      cells: [[strong(speech.t(`report:part.${topic}`))], cell(sentencesText(sentences), 6)],
    })),
    yields: null,
    more: more('findings', speech),
  }
}
