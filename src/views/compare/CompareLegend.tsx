import type { Snapshot } from '../../model/snapshot.ts'
import { usePalette } from '../settings.ts'
import { dashedText, filledText } from './compareWords.ts'
import { useNaming } from './useNaming.ts'

export interface CompareLegendProps {
  readonly before: Snapshot
  readonly after: Snapshot
}

/** What is outline and what is fill. */
export function CompareLegend({ before, after }: CompareLegendProps) {
  const naming = useNaming()
  const { t } = naming
  const palette = usePalette()
  return (
    <ul className="legend" aria-label={t('compare:legend.label')}>
      <li>
        <svg width="28" height="20" viewBox="0 0 28 20" aria-hidden="true">
          <path d="M3 18V3H25V18" fill="none" stroke={palette.ink} strokeWidth="2.25" strokeDasharray="5 3" />
        </svg>
        <span>{dashedText(before, naming)}</span>
      </li>
      <li>
        <svg width="44" height="20" viewBox="0 0 44 20" aria-hidden="true">
          {palette.rings.map(({ levels, text }, index) => (
            <rect key={text + String(index)} x={1 + 22 * index} y="2" width="20" height="16" fill={levels[2]} stroke={text} />
          ))}
        </svg>
        <span>{filledText(after, naming)}</span>
      </li>
    </ul>
  )
}
