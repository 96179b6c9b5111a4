import { componentOf, levelsOf } from '../../framework/framework.ts'
import type { Score } from '../../model/rating.ts'
import { levelStyle, useFramework, usePalette } from '../settings.ts'
import './levelBar.css'

/** A score and its target as a bar, beside words that say the same. */
export function LevelBar({ score: { component, value, target } }: { readonly score: Score }) {
  const framework = useFramework()
  const palette = usePalette()
  const { scale } = framework
  const ring = Math.max(0, framework.rings.indexOf(componentOf(framework, component)?.ring ?? ''))
  const reached = typeof value === 'number' ? value : scale.min - 1
  return (
    <span className="plan-bar" aria-hidden="true">
      {levelsOf(scale).map((level) => (
        <span
          key={level}
          className={level === target ? 'is-target' : undefined}
          data-filled={level <= reached}
          style={level <= reached ? { background: levelStyle(palette, ring, { value: reached, scale }).background } : undefined}
        />
      ))}
    </span>
  )
}
