import { progressByComponent } from '../../analysis/plan.ts'
import type { ComponentId } from '../../framework/framework.ts'
import type { Assessment } from '../../model/assessment.ts'
import { scoreOf } from '../../model/score.ts'
import { Icon } from '../../ui/Icon.tsx'
import { openLayer } from '../useRoute.ts'
import { aimWords, componentName, dayWords, progressWords, type PlanWords } from './planWords.ts'

export interface PickedComponentProps {
  readonly assessment: Assessment
  readonly component: ComponentId
  readonly words: PlanWords
  readonly isReadOnly: boolean
}

/** The component picked on the circle: where it is, where it is to be and by when, and a new action for it. */
export function PickedComponent({ assessment, component, words, isReadOnly }: PickedComponentProps) {
  const { t } = words
  const score = scoreOf(assessment, component)
  const progress = progressByComponent(assessment).get(component)
  const by = score.target === null ? '' : dayWords(score.targetDate, words)
  const told = [aimWords(score, words), by, progress ? progressWords(progress, words) : t('plan:side.noAction')]
  return (
    <div className="plan-picked">
      <p>
        <strong>{componentName(component, words)}</strong>
        <span>{told.filter((each) => each !== '').join(' · ')}</span>
      </p>
      {!isReadOnly && (
        <button type="button" className="button" onClick={() => openLayer('action', component)}>
          <Icon name="plus" />
          {t('plan:side.add')}
        </button>
      )}
    </div>
  )
}
