import { progressByComponent } from '../../../analysis/plan.ts'
import type { Shortfall } from '../../../analysis/strengths.ts'
import { formatList } from '../../../wording/format.ts'
import { progressWords } from '../../plan/planWords.ts'
import { valueWords } from '../../scoring/scoreWords.ts'
import { cell, strong, textBlock, type Block, type Part, type Row } from '../blocks.ts'
import { more, nameOf } from '../paperWords.ts'
import type { ReportSource } from '../source.ts'
import { targetCell } from './targetCell.ts'

/** What is strong, and how far it is to the targets, in a sentence. */
export function standingFinding({ standing, framework, speech: { t } }: ReportSource): string {
  const { strengths, shortfalls, scored } = standing
  if (scored === 0) return t('report:standing.none')
  const { max } = framework.scale
  return [t('report:standing.strong', { count: strengths.length, from: max - 1, to: max }), t('report:standing.short', { count: shortfalls.length })].join(', ')
}

/** Strengths, and gaps to targets. */
export function standingPart(source: ReportSource): Part {
  const { standing, speech } = source
  const { t, language } = speech
  const { strengths, shortfalls, reached, scored, untargeted } = standing
  const listed = (names: readonly string[]) => formatList(names, language)
  const told = [
    scored === 0 ? t('report:standing.noneLead') : '',
    strengths.length === 0
      ? ''
      : t('report:standing.strengths', { list: listed(strengths.map(({ component, value }) => `${nameOf(component, speech)} (${value})`)) }),
    reached.length === 0 ? '' : t('report:standing.reached', { list: listed(reached.map((id) => nameOf(id, speech))) }),
    untargeted === 0 ? '' : t('report:standing.untargeted', { count: untargeted }),
  ]
  return {
    id: 'standing',
    blocks: [
      { kind: 'text', style: 'finding', topic: t('report:part.standing'), text: standingFinding(source) },
      // Empty ones take no room.
      ...told.map((each) => textBlock('body', each)),
      ...(shortfalls.length === 0 ? [] : [shortfallTable(source)]),
    ],
  }
}

function shortfallTable(source: ReportSource): Block {
  const { standing, speech } = source
  const { t } = speech
  return {
    kind: 'table',
    label: t('report:standing.table'),
    columns: [
      { head: t('scoring:table.component'), share: 0.3 },
      { head: t('scoring:table.score'), share: 0.15 },
      { head: t('scoring:table.target'), share: 0.22 },
      { head: t('scoring:table.priority'), share: 0.1 },
      { head: t('plan:table.action'), share: 0.23 },
    ],
    rows: standing.shortfalls.map((each) => shortfallRow(each, source)),
    yields: 'last',
    more: more('components', speech),
  }
}

function shortfallRow({ component, value, target, targetDate, priority }: Shortfall, source: ReportSource): Row {
  const { assessment, naming, speech } = source
  const { t, words } = speech
  const progress = progressByComponent(assessment).get(component)
  return {
    key: component,
    cells: [
      [strong(nameOf(component, speech))],
      cell(valueWords(value, words, t)),
      targetCell({ value, target, targetDate }, source),
      cell(priority === null ? '' : t(`scoring:priority.${priority}`)),
      cell(progress === undefined ? t('plan:side.noAction') : progressWords(progress, naming)),
    ],
  }
}
