import { hashOf, hashOfView } from '../route.ts'
import type { PlanWords } from './planWords.ts'
import './emptyPlan.css'

export interface EmptyPlanProps {
  readonly isReadOnly: boolean
  readonly words: PlanWords
}

/** Nothing is agreed yet: what an action is, and what it can be made of. */
export function EmptyPlan({ isReadOnly, words: { t } }: EmptyPlanProps) {
  const overlaps = hashOf({ view: 'ladder', item: null, layer: null, query: 'del=overlap' })
  return (
    <div className="plan-empty">
      <p>{t('plan:empty.lead')}</p>
      {!isReadOnly && (
        <>
          <h3>{t('plan:empty.title')}</h3>
          <ul>
            <li>
              {t('plan:empty.decisions')} <a href={hashOfView('workshop')}>{t('plan:empty.toWorkshop')}</a>
            </li>
            <li>
              {t('plan:empty.gaps')} <a href={hashOfView('scoring')}>{t('plan:empty.toScoring')}</a>
            </li>
            <li>
              {t('plan:empty.overlaps')} <a href={overlaps}>{t('plan:empty.toOverlaps')}</a>
            </li>
          </ul>
        </>
      )}
    </div>
  )
}
