import type { CalendarDay } from '../../exchange/ics.ts'
import { isLate, isOpen, type Action } from '../../model/action.ts'
import type { Assessment } from '../../model/assessment.ts'
import { nameOfMunicipality } from '../assessmentName.ts'
import { componentName, statusWords, type PlanWords } from './planWords.ts'

const COLUMNS = [
  'text',
  'component',
  'interventions',
  'why',
  'owner',
  'due',
  'status',
  'late',
  'firstStep',
  'sign',
  'source',
  'round',
] as const

type Column = (typeof COLUMNS)[number]

/** Of the columns, in characters. */
const WIDTHS: Readonly<Record<Column, number>> = {
  text: 40,
  component: 26,
  interventions: 28,
  why: 34,
  owner: 22,
  due: 12,
  status: 13,
  late: 10,
  firstStep: 34,
  sign: 34,
  source: 16,
  round: 8,
}

export const PLAN_WIDTHS: readonly number[] = COLUMNS.map((column) => WIDTHS[column])

/** Actions as rows of a spreadsheet, the headings first, in the language of the page; dates as '2027-03-01'. */
export function planRows(
  actions: readonly Action[],
  { assessment, today }: { readonly assessment: Assessment; readonly today: string },
  words: PlanWords,
): readonly (readonly string[])[] {
  const { t } = words
  const named = new Map(assessment.interventions.map(({ id, name }) => [id, name]))
  const rows = actions.map((action): Readonly<Record<Column, string>> => {
    const { text, component, interventions, why, owner, due, status, firstStep, sign, source, round } = action
    return {
      text,
      component: componentName(component, words),
      interventions: interventions.map((id) => named.get(id) ?? id).join(', '),
      why,
      owner,
      due: due ?? '',
      status: statusWords(status, words),
      late: isLate(action, today) ? t('plan:column.yes') : t('plan:column.no'),
      firstStep,
      sign,
      source: t(`plan:source.${source}`),
      round: round === null ? '' : String(round),
    }
  })
  return [COLUMNS.map((column) => t(`plan:column.${column}`)), ...rows.map((row) => COLUMNS.map((column) => row[column]))]
}

/** What comes in the calendar: the deadlines of actions that are still open, and the next meeting about the plan. */
export function planDays(assessment: Assessment, words: PlanWords): readonly CalendarDay[] {
  const { t } = words
  const from = t('plan:export.from', { name: nameOfMunicipality(assessment, t), team: assessment.team })
  const deadlines = assessment.actions.filter(isOpen).flatMap((action) => {
    const { id, due, text } = action
    if (due === null) return []
    return [{ uid: id, day: due, title: t('plan:export.deadline', { text }), text: [...linesOf(action, words), from].join('\n') }]
  })
  const { followUp } = assessment
  // The meeting is the same one when its day is moved.
  const meeting = { uid: `${assessment.id}-opfoelgning`, day: followUp ?? '', title: t('plan:export.meeting'), text: from }
  return followUp === null ? deadlines : [...deadlines, meeting]
}

function linesOf(action: Action, words: PlanWords): readonly string[] {
  const { t } = words
  const told = [
    [t('plan:column.component'), componentName(action.component, words)],
    [t('plan:column.owner'), action.owner],
    [t('plan:column.status'), statusWords(action.status, words)],
    [t('plan:column.firstStep'), action.firstStep],
    [t('plan:column.sign'), action.sign],
  ]
  return told.filter(([, text]) => text !== '').map(([name, text]) => `${name}: ${text}`)
}
