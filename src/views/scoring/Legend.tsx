import { levelsOf } from '../../framework/framework.ts'
import { useFrameworkWords } from '../../wording/frameworkWords.ts'
import { useTranslate } from '../../wording/i18n.ts'
import { levelStyle, useFramework, usePalette } from '../settings.ts'

/** What the marks of the circle mean. */
export function Legend() {
  const t = useTranslate()
  const { scale, rings } = useFramework()
  const { unknown, rings: ringWords } = useFrameworkWords()
  const palette = usePalette()
  const levels = levelsOf(scale)
  return (
    <ul className="legend" aria-label={t('scoring:legend.label')}>
      <li>
        <span className="legend-levels" aria-hidden="true">
          {levels.map((value) => (
            <span key={value} style={levelStyle(palette, 0, { value, scale })}>
              {value}
            </span>
          ))}
        </span>
        {t('scoring:legend.levels', { min: scale.min, max: scale.max })}
      </li>
      <li>
        <svg width="28" height="20" viewBox="0 0 28 20" aria-hidden="true">
          <path d="M2 15 A28 28 0 0 1 26 15" fill="none" stroke={palette.ink} strokeWidth="4.5" />
        </svg>
        {t('scoring:legend.target')}
      </li>
      <li>
        <span className="legend-box legend-unknown" aria-hidden="true">
          <span>–</span>
        </span>
        {unknown.label}
      </li>
      <li>
        <span className="legend-box" aria-hidden="true" />
        {t('scoring:value.none')}
      </li>
      {rings.map((ring, index) => (
        <li key={ring} className={`legend-place ring-${index % 2}`}>
          <span className="legend-ring" aria-hidden="true" />
          {ringWords[ring]?.place}
        </li>
      ))}
    </ul>
  )
}
