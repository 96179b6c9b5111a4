import { frameworkGaps, type FrameworkGap } from '../../analysis/frameworkGaps.ts'
import { grouped } from '../../model/grouped.ts'
import type { Snapshot } from '../../model/snapshot.ts'
import { formatList } from '../../wording/format.ts'
import { nameOfMunicipality } from '../assessmentName.ts'
import { gapText } from '../compare/gapWords.ts'
import { useNaming, type Naming } from '../compare/useNaming.ts'

export interface OtherFrameworksProps {
  readonly own: Snapshot
  readonly others: readonly Snapshot[]
}

/** Whose framework is another one, and what of it cannot be compared; nothing where all are alike. */
export function OtherFrameworks({ own, others }: OtherFrameworksProps) {
  const naming = useNaming()
  const { t } = naming
  const gaps = gapsByText(frameworkGaps(others, own), naming)
  if (gaps.length === 0) return null
  return (
    <section className="compare-uncompared" aria-labelledby="others-gaps">
      <h3 id="others-gaps">{t('others:gaps.title')}</h3>
      <p>{t('others:gaps.lead')}</p>
      <ul>
        {gaps.map(({ text, who }) => (
          <li key={text}>
            <strong>{t('others:gaps.item', { who })}</strong> {text}
          </li>
        ))}
      </ul>
    </section>
  )
}

interface GapLine {
  readonly text: string
  /** All of whom it is true. */
  readonly who: string
}

/** Many may have one framework: it is told once. */
function gapsByText(gaps: readonly FrameworkGap[], naming: Naming): readonly GapLine[] {
  const { t, language } = naming
  return [...grouped(gaps, (gap) => gapText(gap, naming))].map(([text, all]) => ({
    text,
    who: formatList(all.map(({ snapshot }) => nameOfMunicipality(snapshot, t)), language),
  }))
}
