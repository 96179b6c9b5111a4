import type { Progress } from '../../analysis/plan.ts'
import { componentsOf, type ComponentId } from '../../framework/framework.ts'
import type { Assessment } from '../../model/assessment.ts'
import { scoreOf } from '../../model/score.ts'
import { valueWords } from '../scoring/scoreWords.ts'
import { useFramework } from '../settings.ts'
import { componentName, type PlanWords } from './planWords.ts'

export interface ProgressTableProps {
  readonly assessment: Assessment
  readonly progress: ReadonlyMap<ComponentId, Progress>
  readonly words: PlanWords
}

/** The content of the plan's circle as a table. */
export function ProgressTable({ assessment, progress, words }: ProgressTableProps) {
  const { t, names } = words
  const framework = useFramework()
  return (
    <table className="score-table">
      <caption className="visually-hidden">{t('plan:side.caption')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('plan:side.component')}</th>
          <th scope="col">{t('plan:side.level')}</th>
          <th scope="col">{t('plan:side.target')}</th>
          <th scope="col">{t('plan:side.actions')}</th>
        </tr>
      </thead>
      {framework.rings.map((ring, index) => (
        <tbody key={ring} className={`ring-${index % 2}`}>
          <tr>
            <th scope="rowgroup" colSpan={4} className="score-table-ring">
              {names.rings[ring]?.label}
            </th>
          </tr>
          {componentsOf(framework, ring).map(({ id }) => {
            const { value, target } = scoreOf(assessment, id)
            const own = progress.get(id)
            return (
              <tr key={id}>
                <th scope="row">{componentName(id, words)}</th>
                <td data-label={t('plan:side.level')}>{valueWords(value, names, t)}</td>
                <td data-label={t('plan:side.target')}>{target ?? '–'}</td>
                <td data-wide data-label={t('plan:side.actions')}>
                  {own ? t('plan:side.done', { count: own.done, all: own.all }) : t('plan:side.noAction')}
                </td>
              </tr>
            )
          })}
        </tbody>
      ))}
    </table>
  )
}
