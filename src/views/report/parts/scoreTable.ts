import { progressByComponent } from '../../../analysis/plan.ts'
import { walkOf } from '../../../framework/framework.ts'
import { scoreOf } from '../../../model/score.ts'
import { progressWords } from '../../plan/planWords.ts'
import { valueWords } from '../../scoring/scoreWords.ts'
import { cell, strong, type Block, type Row } from '../blocks.ts'
import { codedName, more } from '../paperWords.ts'
import type { ReportSource } from '../source.ts'
import { targetCell } from './targetCell.ts'

/** Every component with its level, its target, and how far its actions are where it is below the target. */
export function scoreTable(source: ReportSource): Block {
  const { framework, speech } = source
  const { t } = speech
  return {
    kind: 'table',
    label: t('scoring:table.caption'),
    columns: [
      { head: t('scoring:table.component'), share: 0.26 },
      { head: t('scoring:table.score'), share: 0.15 },
      { head: t('scoring:table.target'), share: 0.27 },
      { head: t('scoring:table.priority'), share: 0.1 },
      { head: t('plan:table.action'), share: 0.22 },
    ],
    rows: walkOf(framework).map(({ id }) => scoreRow(id, source)),
    yields: null,
    more: more('components', speech),
  }
}

function scoreRow(id: string, source: ReportSource): Row {
  const { assessment, speech } = source
  const { t, words } = speech
  const { value, target, targetDate, priority } = scoreOf(assessment, id)
  return {
    key: id,
    cells: [
      [strong(codedName(id, speech))],
      cell(valueWords(value, words, t)),
      targetCell({ value, target, targetDate }, source),
      cell(priority === null ? '' : t(`scoring:priority.${priority}`)),
      cell(actionText(id, source)),
    ],
  }
}

/** That nothing is done is said only where something is wanted. */
function actionText(id: string, { assessment, standing, naming }: ReportSource): string {
  const progress = progressByComponent(assessment).get(id)
  if (progress !== undefined) return progressWords(progress, naming)
  return standing.shortfalls.some(({ component }) => component === id) ? naming.t('plan:side.noAction') : ''
}
