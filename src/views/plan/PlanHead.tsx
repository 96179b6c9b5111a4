import { countActions } from '../../analysis/plan.ts'
import { GROUPINGS } from '../../analysis/planGroups.ts'
import { MAX_ACTIONS, type Action } from '../../model/action.ts'
import type { Assessment } from '../../model/assessment.ts'
import { Icon } from '../../ui/Icon.tsx'
import { Segments } from '../../ui/Segments.tsx'
import { hashOfView } from '../route.ts'
import { openLayer, setQuery } from '../useRoute.ts'
import { ExportMenu } from './ExportMenu.tsx'
import { FollowUpField } from './FollowUpField.tsx'
import { queryOf, SHOWN, type PlanPlace } from './place.ts'
import { PLAN_TITLE } from './planFocus.ts'
import { planFinding, type PlanWords } from './planWords.ts'
import './planHead.css'

export interface PlanHeadProps {
  readonly assessment: Assessment
  /** How many components below their target have no open action. */
  readonly gaps: number
  readonly place: PlanPlace
  /** The actions on the screen, in their order there. */
  readonly shown: readonly Action[]
  readonly words: PlanWords
  readonly today: string
  readonly isReadOnly: boolean
}

/** The finding, what can be done with the whole plan, and what it is set to. */
export function PlanHead(props: PlanHeadProps) {
  const { assessment, gaps, words, today, isReadOnly } = props
  const { t } = words
  const counts = countActions(assessment.actions, today)
  const isFull = counts.all >= MAX_ACTIONS
  return (
    <div className="plan-head">
      <div className="plan-finding">
        <h2 id={PLAN_TITLE} tabIndex={-1}>
          {planFinding(counts, gaps, words)}
        </h2>
        <div className="plan-tools">
          <a className="button" href={hashOfView('report')}>
            <Icon name="file" />
            {t('report:open')}
          </a>
          <ExportMenu {...props} />
          {!isReadOnly && (
            <button type="button" className="button button-primary" disabled={isFull} onClick={() => openLayer('action', null)}>
              <Icon name="plus" />
              {t('plan:add')}
            </button>
          )}
        </div>
      </div>
      {isFull && <p className="help">{t('plan:full', { limit: MAX_ACTIONS })}</p>}
      <div className="plan-controls">
        {counts.all > 0 && <Controls {...props} open={counts.open} />}
        <FollowUpField key={assessment.followUp} assessment={assessment} words={words} isReadOnly={isReadOnly} />
      </div>
    </div>
  )
}

function Controls({ assessment, place, words: { t }, open }: PlanHeadProps & { readonly open: number }) {
  const all = assessment.actions.length
  const counts = { all, open, closed: all - open }
  const go = (change: Partial<PlanPlace>) => setQuery(queryOf({ ...place, ...change }))
  return (
    <>
      <Segments
        legend={t('plan:by.label')}
        segments={GROUPINGS.map((by) => ({ value: by, label: t(`plan:by.${by}`) }))}
        value={place.by}
        onChoose={(value) => go({ by: GROUPINGS.find((each) => each === value) ?? place.by })}
      />
      <Segments
        legend={t('plan:shown.label')}
        segments={SHOWN.map((shown) => ({ value: shown, label: t(`plan:shown.${shown}`, { count: counts[shown] }) }))}
        value={place.shown}
        onChoose={(value) => go({ shown: SHOWN.find((each) => each === value) ?? place.shown })}
      />
    </>
  )
}
