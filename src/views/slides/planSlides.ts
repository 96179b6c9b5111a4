import { countActions, gapsWithoutAction } from '../../analysis/plan.ts'
import { inDueOrder } from '../../analysis/planGroups.ts'
import { shortened } from '../../exchange/graphemes.ts'
import type { Slide } from '../../exchange/slides/deck.ts'
import { isLate, type Action } from '../../model/action.ts'
import { openActions } from '../../model/actions.ts'
import { openFinding } from '../plan/openFinding.ts'
import { componentName, dayWords, planFinding, statusWords, type PlanWords } from '../plan/planWords.ts'
import type { DeckGiven } from './deckGiven.ts'
import { paragraph, rowOf, type Column } from './paragraphs.ts'
import { emptySlide, tableSlides } from './tables.ts'

const COLUMNS: readonly Column[] = [
  { width: 390, lines: 2 },
  { width: 180, lines: 2 },
  { width: 174, lines: 2 },
  { width: 120, lines: 2 },
]

/** More than a meeting goes through is left to the plan itself. */
const MOST_SLIDES = 3

/** The most of one text that the notes have, in characters. */
const TOLD = 400

/** What is still to be done, by deadline: late ones first. */
export function planSlides({ assessment, framework, speech, today }: DeckGiven): readonly Slide[] {
  const { t, language } = speech
  const words: PlanWords = { t, language, names: speech.words }
  const counts = countActions(assessment.actions, today)
  const gaps = gapsWithoutAction(assessment, framework).length
  const meeting = assessment.followUp === null ? [] : [t('plan:print.followUp', { date: dayWords(assessment.followUp, words) })]
  const open = inDueOrder(openActions(assessment), today)
  if (open.length === 0) {
    const told = [assessment.actions.length === 0 ? t('plan:empty.lead') : t('plan:nothing.open')]
    return [emptySlide(planFinding(counts, gaps, words), [...told, ...meeting].map((each) => paragraph(each, 'text')))]
  }
  const columns = ['action', 'owner', 'due', 'status'] as const
  const heads = columns.map((column) => t(`plan:table.${column}`))
  const lines = open.map((action) => ({ row: actionRow(action, words, today), notes: actionNotes(action, words) }))
  const title = [openFinding(counts, words), ...(gaps === 0 ? [] : [t('plan:gaps', { count: gaps })])].join('. ')
  const limit = { slides: MOST_SLIDES, more: (count: number) => t('slides:plan.more', { count }) }
  return tableSlides({ title, columns: COLUMNS, heads, lines, lead: meeting.map((each) => paragraph(each, 'text')), limit }, t)
}

function actionRow(action: Action, words: PlanWords, today: string) {
  const { t } = words
  const { text, component, owner, due, status } = action
  const about = componentName(component, words)
  const isOver = isLate(action, today)
  return rowOf(
    [
      [paragraph(text, 'cellName'), ...(about === '' ? [] : [paragraph(about, 'cellMore')])],
      [paragraph(owner.trim() === '' ? t('plan:noOwner') : owner, 'cell')],
      [paragraph(due === null ? t('plan:noDue') : dayWords(due, words), 'cell')],
      [paragraph(isOver ? t('plan:late') : statusWords(status, words), isOver ? 'cellLate' : 'cell')],
    ],
    COLUMNS,
  )
}

function actionNotes({ text, owner, firstStep, sign }: Action, { t }: PlanWords): readonly string[] {
  const told = [
    [t('plan:column.owner'), owner],
    [t('plan:column.firstStep'), firstStep],
    [t('plan:column.sign'), sign],
  ] as const
  const lines = told.flatMap(([name, said]) => (said.trim() === '' ? [] : [`${name}: ${shortened(said.trim(), TOLD)}`]))
  return [[text.trim(), ...lines].map((each) => (/[.!?…]$/.test(each) ? each : `${each}.`)).join(' ')]
}
