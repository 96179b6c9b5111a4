import { gapOf, progressByComponent } from '../../analysis/plan.ts'
import type { ComponentId } from '../../framework/framework.ts'
import { MAX_ACTIONS } from '../../model/action.ts'
import type { Assessment } from '../../model/assessment.ts'
import { focusSoon } from '../../ui/focus.ts'
import { Icon } from '../../ui/Icon.tsx'
import { useFrameworkNames } from '../../wording/frameworkNames.ts'
import { useTranslate } from '../../wording/i18n.ts'
import { addAction } from '../plan/planActions.ts'
import { actionFromGap } from '../plan/sources.ts'
import { hashOf } from '../route.ts'

export interface ActionLineProps {
  readonly assessment: Assessment
  readonly component: ComponentId
  readonly isReadOnly: boolean
}

const PLACE = 'panel-actions'

/** How far the actions for a component are, and one more press where it is below its target without any. */
export function ActionLine({ assessment, component, isReadOnly }: ActionLineProps) {
  const t = useTranslate()
  const names = useFrameworkNames()
  const gap = gapOf(assessment, component)
  const progress = progressByComponent(assessment).get(component)
  const isFull = assessment.actions.length >= MAX_ACTIONS
  if (!gap && !progress) return null
  return (
    <div className="panel-actions">
      {progress && (
        <p>
          <a id={PLACE} href={hashOf({ view: 'plan', item: component, layer: null, query: 'efter=komponent' })}>
            {t('scoring:action.count', { count: progress.done, all: progress.all })}
          </a>
        </p>
      )}
      {gap && (
        <>
          <p>{isFull ? t('scoring:action.full') : t('scoring:action.gap')}</p>
          {!isReadOnly && !isFull && (
            <button
              type="button"
              className="button"
              onClick={() => {
                addAction(actionFromGap(gap, names, t))
                focusSoon(PLACE)
              }}
            >
              <Icon name="plus" />
              {t('scoring:action.make')}
            </button>
          )}
        </>
      )}
    </div>
  )
}
