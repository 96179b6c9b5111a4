import type { Score } from '../../../model/rating.ts'
import { formatDate } from '../../../wording/format.ts'
import { cell, type CellText } from '../blocks.ts'
import type { ReportSource } from '../source.ts'

/** A target and the day it is for; where that has passed and the target is not reached, it says so. */
export function targetCell({ value, target, targetDate }: Pick<Score, 'value' | 'target' | 'targetDate'>, { today, speech }: Pick<ReportSource, 'today' | 'speech'>): readonly CellText[] {
  if (target === null) return []
  if (targetDate === null) return cell(String(target))
  const { t, language } = speech
  const isReached = typeof value === 'number' && value >= target
  const text = `${target} · ${formatDate(targetDate, language)}`
  return isReached || targetDate >= today ? cell(text) : [{ text, late: t('report:overdue'), maxLines: 3 }]
}
