import type { MouseEvent } from 'react'
import { leastWidthOfGroups } from '../../../diagrams/stairGroupsWide.ts'
import { leastWideWidth } from '../../../diagrams/stairWide.ts'
import { formatNumber } from '../../../wording/format.ts'
import { stairJumps } from './stairData.ts'
import type { StairView } from './stairView.ts'

export interface StepJumpsProps {
  readonly view: StairView
  /** Of the picture, in CSS px. */
  readonly width: number
}

/** Ways to the steps where they stand one above the other: the lowest are far down. */
export function StepJumps({ view, width }: StepJumpsProps) {
  const { t, language } = view.words
  const { length } = view.framework.ladder
  const isStacked = width < (view.isCounted ? leastWidthOfGroups(length) : leastWideWidth(length))
  if (!isStacked || view.zoomed || view.shown.length === 0) return null
  return (
    <nav className="step-jumps" aria-label={t('ladder:jumps')}>
      {stairJumps(view.source).map(({ id, order, total, count }) => (
        <button
          key={id}
          type="button"
          aria-label={t('ladder:jump', { order, count: total === 0 ? t('ladder:noneWithin') : count })}
          onClick={(event) => jump(event, id)}
        >
          <strong>{order}</strong>
          <span>{formatNumber(total, language)}</span>
        </button>
      ))}
    </nav>
  )
}

function jump({ currentTarget }: MouseEvent, step: string): void {
  const target = currentTarget.closest('.ladder-picture')?.querySelector<SVGGElement>(`[data-step="${step}"]`)
  target?.focus({ preventScroll: true })
  target?.scrollIntoView({ block: 'start' })
}
