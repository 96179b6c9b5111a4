import { usePalette } from '../settings.ts'
import { useNaming } from '../compare/useNaming.ts'

/** What the marks of the small circles and of the columns stand for. */
export function OthersLegend() {
  const { t, names } = useNaming()
  const palette = usePalette()
  return (
    <ul className="legend" aria-label={t('compare:legend.label')}>
      <li>
        <svg width="44" height="20" viewBox="0 0 44 20" aria-hidden="true">
          {palette.rings.map(({ levels, text }, index) => (
            <rect key={text + String(index)} x={1 + 22 * index} y="2" width="20" height="16" fill={levels[2]} stroke={text} />
          ))}
        </svg>
        <span>{t('others:legend.bands')}</span>
      </li>
      <li>
        <svg width="22" height="20" viewBox="0 0 22 20" aria-hidden="true">
          <rect x="1" y="2" width="20" height="16" fill={palette.ground} stroke={palette.edge} />
          <path d="M6 10h10" stroke={palette.muted} strokeWidth="2" />
        </svg>
        <span>{names.unknown.label}</span>
      </li>
      <li>
        <svg width="22" height="20" viewBox="0 0 22 20" aria-hidden="true">
          <rect x="1" y="2" width="20" height="16" fill={palette.track} stroke={palette.edge} />
        </svg>
        <span>{t('scoring:value.none')}</span>
      </li>
      <li>
        <svg width="44" height="20" viewBox="0 0 44 20" aria-hidden="true">
          <rect x="2" y="2" width="18" height="16" rx="3" fill="none" stroke={palette.ink} strokeWidth="2.5" />
          <circle cx="33" cy="10" r="8" fill={palette.ink} />
        </svg>
        <span>{t('others:legend.own')}</span>
      </li>
    </ul>
  )
}
