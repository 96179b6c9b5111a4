import { useFramework, usePalette } from '../../settings.ts'
import type { FilterProps } from './filterProps.ts'

/** The kinds of prevention, at hand in the bar, with the marks that they have on the cards. */
export function PreventionChips({ filter, words, onToggle }: FilterProps) {
  const { prevention } = useFramework()
  const palette = usePalette()
  const chosen = filter.prevention ?? []
  return (
    <fieldset className="prevention-chips">
      <legend className="visually-hidden">{words.className('prevention')}</legend>
      {prevention.map((kind, index) => {
        const { fill, text } = palette.prevention[kind]
        return (
          <label key={kind} className="chip">
            <input
              type="checkbox"
              className="visually-hidden"
              checked={chosen.includes(kind)}
              onChange={() => onToggle('prevention', kind)}
            />
            <span className="prevention-mark" style={{ background: fill, color: text }} aria-hidden="true">
              {'I'.repeat(index + 1)}
            </span>
            <span>{words.nameOf('prevention', kind)}</span>
          </label>
        )
      })}
    </fieldset>
  )
}
