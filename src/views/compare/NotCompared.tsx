import type { SnapshotComparison } from '../../analysis/snapshotComparison.ts'
import type { Choice } from './choice.ts'
import { notCompared } from './uncompared.ts'
import { useNaming } from './useNaming.ts'

export interface NotComparedProps {
  readonly choice: Choice
  readonly comparison: SnapshotComparison
}

/** What is not counted, by name; nothing where all can be compared. */
export function NotCompared({ choice, comparison }: NotComparedProps) {
  const naming = useNaming()
  const { t } = naming
  const items = notCompared(choice, comparison, naming)
  if (items.length === 0 && comparison.isSameScale) return null
  return (
    <section className="compare-uncompared" aria-labelledby="compare-uncompared">
      <h3 id="compare-uncompared">{t('compare:uncompared.title')}</h3>
      {!comparison.isSameScale && <p>{t('compare:uncompared.otherScale')}</p>}
      <ul>
        {items.map(({ id, name, why }) => (
          <li key={id}>
            <strong>{t('compare:uncompared.named', { name })}</strong> {why}
          </li>
        ))}
      </ul>
    </section>
  )
}
