import type { ComponentId } from '../../framework/framework.ts'
import { useFrameworkWords } from '../../wording/frameworkWords.ts'
import { useTranslate } from '../../wording/i18n.ts'
import { levelStyle, useFramework, usePalette } from '../settings.ts'

export interface PracticeVotesProps {
  readonly component: ComponentId
  /** How many chose each level, lowest first. */
  readonly counts: readonly number[]
}

/** The practice votes as rows of bars, each with its number. */
export function PracticeVotes({ component, counts }: PracticeVotesProps) {
  const t = useTranslate()
  const { rings, scale } = useFramework()
  const words = useFrameworkWords()
  const palette = usePalette()
  const most = Math.max(1, ...counts)
  const ring = rings.indexOf(words.components[component]?.ring ?? '')
  const n = counts.reduce((sum, count) => sum + count, 0)
  return (
    <table className="trial-votes">
      <caption>{t('trial:practice.votes', { name: words.components[component]?.name ?? component, count: n })}</caption>
      <tbody>
        {words.levels.map(({ value, label }, index) => (
          <tr key={value}>
            <th scope="row">{t('trial:practice.level', { value, label })}</th>
            <td>{counts[index] ?? 0}</td>
            <td aria-hidden="true">
              <span
                className="trial-bar"
                style={{
                  ...levelStyle(palette, ring, { value, scale }),
                  inlineSize: `${((counts[index] ?? 0) / most) * 100}%`,
                }}
              />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
