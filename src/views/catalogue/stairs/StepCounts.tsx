import type { LadderStep } from '../../../framework/framework.ts'
import { Icon } from '../../../ui/Icon.tsx'
import { formatNumber } from '../../../wording/format.ts'
import { groupsBy } from './groups.ts'
import { onStep } from '../onStep.ts'
import type { StairView } from './stairView.ts'

export interface StepCountsProps {
  readonly view: StairView
  readonly step: LadderStep
  readonly onLook: (step: string, group?: string) => void
}

/** How many of each group stand on a step, and the way to see it alone. */
export function StepCounts({ view, step, onLook }: StepCountsProps) {
  const { by, words, source } = view
  const { t, language } = words
  const mine = onStep(source.found, step.id)
  if (mine.length === 0) return null
  const groups = groupsBy(by, mine, words)
  const most = Math.max(...groups.map(({ members }) => members.length))
  return (
    <div className="step-counts">
      <table>
        <caption>{t('ladder:countsBy', { by: words.classBy(by) })}</caption>
        <tbody>
          {groups.map(({ value, members }) => (
            <tr key={value}>
              <th scope="row">{words.nameOf(by, value)}</th>
              <td>
                <span className="step-bar" style={{ inlineSize: `${(60 * members.length) / most}%` }} />
                {formatNumber(members.length, language)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {!view.zoomed && (
        <button type="button" className="button" onClick={() => onLook(step.id)}>
          <Icon name="eye" />
          {t('ladder:look')}
        </button>
      )}
    </div>
  )
}
