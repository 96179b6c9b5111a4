import { componentsOf } from '../../framework/framework.ts'
import type { Assessment } from '../../model/assessment.ts'
import { countDone, scoreOf } from '../../model/score.ts'
import { useTranslate } from '../../wording/i18n.ts'
import { useFramework } from '../settings.ts'

/** How far the team is: a square for each component, and the same in words. */
export function Progress({ assessment }: { readonly assessment: Assessment }) {
  const t = useTranslate()
  const framework = useFramework()
  const all = framework.components.length
  return (
    <div className="progress">
      <span className="progress-squares" aria-hidden="true">
        {framework.rings.map((ring, index) => (
          <span key={ring} className={`ring-${index % 2}`}>
            {componentsOf(framework, ring).map(({ id }) => (
              <i key={id} data-state={stateOf(scoreOf(assessment, id).value)} />
            ))}
          </span>
        ))}
      </span>
      <span className="progress-text">{t('scoring:progress', { done: countDone(assessment, framework), all })}</span>
    </div>
  )
}

function stateOf(value: number | 'unknown' | null): string {
  if (value === null) return 'none'
  return value === 'unknown' ? 'unknown' : 'level'
}
