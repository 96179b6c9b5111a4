import { countActions } from '../../../analysis/plan.ts'
import { inDueOrder } from '../../../analysis/planGroups.ts'
import { isLate, isOpen, type Action } from '../../../model/action.ts'
import { lowered } from '../../compare/compareWords.ts'
import { openFinding } from '../../plan/openFinding.ts'
import { componentName, dayWords, statusWords } from '../../plan/planWords.ts'
import { cell, strong, type Block, type CellText, type Part, type Row } from '../blocks.ts'
import { more } from '../paperWords.ts'
import type { Detail, ReportSource, Telling } from '../source.ts'
import { planSentence } from './findings.ts'

/** The day of the next meeting, or that none is agreed. */
export function nextMeeting({ assessment: { followUp }, naming }: ReportSource): string {
  const { t } = naming
  return followUp === null ? t('report:plan.noMeeting') : t('plan:print.followUp', { date: dayWords(followUp, naming) })
}

/** All actions, in the order in which they are due; in full with why, the first step and the sign that it worked. */
export function planPart(source: ReportSource, { detail }: Pick<Telling, 'detail'>): Part {
  const { assessment, today, naming } = source
  const { t } = naming
  const actions = inDueOrder(assessment.actions, today)
  return {
    id: 'plan',
    blocks: [
      { kind: 'text', style: 'finding', topic: t('report:part.plan'), text: planSentence(source) },
      { kind: 'text', style: 'body', text: actions.length === 0 ? t('plan:empty.lead') : nextMeeting(source) },
      ...(actions.length === 0 ? [] : [actionTable(actions, source, detail)]),
    ],
  }
}

/** The open actions: what, who and when; with room for it, why, the first step and the sign as well. */
export function openActionsPart(source: ReportSource, { detail }: Pick<Telling, 'detail'>): Part {
  const { assessment, today, naming } = source
  const { t } = naming
  const open = inDueOrder(assessment.actions.filter(isOpen), today)
  return {
    id: 'plan',
    blocks: [
      { kind: 'text', style: 'sub', text: open.length === 0 ? t('report:plan.open') : `${t('report:plan.open')}: ${lowered(openFinding(countActions(assessment.actions, today), naming))}` },
      open.length === 0 ? { kind: 'text', style: 'body', text: t('report:plan.noneOpen') } : actionTable(open, source, detail),
    ],
  }
}

function actionTable(actions: readonly Action[], source: ReportSource, detail: Detail): Block {
  const { t } = source.naming
  return {
    kind: 'table',
    label: t('plan:table.caption'),
    columns: [
      { head: t('plan:column.text'), share: 0.52 },
      { head: t('plan:column.owner'), share: 0.2 },
      { head: t('plan:column.due'), share: 0.16 },
      { head: t('plan:column.status'), share: 0.12 },
    ],
    rows: actions.map((action) => actionRow(action, source, detail)),
    yields: 'first',
    more: more('actions', source.speech),
  }
}

function actionRow(action: Action, { today, naming }: ReportSource, detail: Detail): Row {
  const { id, text, owner, due, status } = action
  const { t } = naming
  const day = due === null ? t('plan:noDue') : dayWords(due, naming)
  return {
    key: id,
    cells: [
      [strong(text, 5), ...(detail === 'full' ? toldOf(action, naming) : [])],
      cell(owner.trim() === '' ? t('plan:noOwner') : owner, 4),
      [isLate(action, today) ? { text: day, late: t('plan:late'), maxLines: 3 } : { text: day, maxLines: 2 }],
      cell(statusWords(status, naming)),
    ],
  }
}

function toldOf({ component, why, firstStep, sign }: Action, naming: ReportSource['naming']): readonly CellText[] {
  const { t } = naming
  const told = [
    [componentName(component, naming), why].filter((each) => each !== '').join(' · '),
    firstStep === '' ? '' : `${t('plan:column.firstStep')}: ${firstStep}`,
    sign === '' ? '' : `${t('plan:column.sign')}: ${sign}`,
  ]
  return told.filter((each) => each !== '').map((each) => ({ text: each, isStrong: false, maxLines: 3 }))
}
