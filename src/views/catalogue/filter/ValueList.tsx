import { useState } from 'react'
import { NOT_TOLD, isWritten, type InterventionClass } from '../../../analysis/classes.ts'
import { foldText } from '../../../model/textKey.ts'
import { formatNumber } from '../../../wording/format.ts'
import { Unbroken } from '../../../ui/Unbroken.tsx'
import { usePlace } from '../usePlace.ts'
import { toggleFilter } from '../wantedPlace.ts'
import type { FilterProps } from './filterProps.ts'
import './valueList.css'

/** From this many values on the list itself can be searched, and so many are shown at most. */
const MANY = 16
const SHOWN = 60

export interface ValueListProps extends FilterProps {
  readonly by: InterventionClass
}

/** The values of a class to choose among, each with the number of interventions that it lets through. */
export function ValueList({ by, words, countsOf }: ValueListProps) {
  const [wanted, setWanted] = useState('')
  const { t, className, nameOf, language } = words
  // All of it: the list may stay open while something else is searched.
  const place = usePlace()
  const counts = countsOf(by, place)
  const chosen = place.filter[by] ?? []
  const values = valuesToChoose(by, { words, counts, chosen })
  const key = foldText(wanted)
  const matching = key === '' ? values : values.filter((value) => foldText(nameOf(by, value)).includes(key))
  const rest = matching.length - SHOWN
  return (
    <fieldset className="value-list">
      <legend className="visually-hidden">{className(by)}</legend>
      {values.length > MANY && (
        <input
          className="input"
          type="search"
          aria-label={t('catalogue:filter.findValue', { name: className(by) })}
          placeholder={t('catalogue:filter.findHint')}
          autoComplete="off"
          value={wanted}
          onChange={({ target }) => setWanted(target.value)}
        />
      )}
      {matching.slice(0, SHOWN).map((value) => (
        <label key={value} className="value-choice" data-none={counts.has(value) ? undefined : ''}>
          <input
            type="checkbox"
            checked={chosen.includes(value)}
            aria-label={t('catalogue:filter.value', { name: nameOf(by, value), count: counts.get(value) ?? 0 })}
            onChange={() => toggleFilter(by, value)}
          />
          <bdi><Unbroken text={nameOf(by, value)} /></bdi>
          <span className="value-count">{formatNumber(counts.get(value) ?? 0, language)}</span>
        </label>
      ))}
      {matching.length === 0 && <p className="help">{t('catalogue:filter.noValue')}</p>}
      {rest > 0 && <p className="help">{t('catalogue:filter.moreValues', { count: rest })}</p>}
    </fieldset>
  )
}

interface Choice {
  readonly words: FilterProps['words']
  readonly counts: ReadonlyMap<string, number>
  readonly chosen: readonly string[]
}

/** What people wrote is offered only where it leads somewhere; what is chosen can always be taken back. */
function valuesToChoose(by: InterventionClass, { words, counts, chosen }: Choice): readonly string[] {
  const known = words.valuesInOrder(by).filter((value) => !isWritten(by) || counts.has(value) || chosen.includes(value))
  const unknown = chosen.filter((value) => value !== NOT_TOLD && !known.includes(value))
  const none = by === 'step' ? [] : [NOT_TOLD]
  return [...known, ...unknown, ...none]
}
