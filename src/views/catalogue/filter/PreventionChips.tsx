import { useFramework, usePalette } from '../../settings.ts'
import { useOfPlace } from '../usePlace.ts'
import { toggleFilter } from '../wantedPlace.ts'
import type { FilterProps } from './filterProps.ts'

/** The kinds of prevention, at hand in the bar, with the marks that they have on the cards. */
export function PreventionChips({ words }: Pick<FilterProps, 'words'>) {
  const { prevention } = useFramework()
  const palette = usePalette()
  const chosen = useOfPlace(({ filter }) => filter.prevention) ?? []
  return (
    <fieldset className="prevention-chips">
      <legend className="visually-hidden">{words.className('prevention')}</legend>
      {prevention.map((kind, index) => {
        const { fill, text } = palette.prevention[kind]
        return (
          <label key={kind} className={chosen.includes(kind) ? 'chip is-on' : 'chip'}>
            <input
              type="checkbox"
              className="visually-hidden"
              checked={chosen.includes(kind)}
              onChange={() => toggleFilter('prevention', kind)}
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
