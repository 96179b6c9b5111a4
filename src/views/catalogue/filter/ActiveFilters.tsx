import { useRef, useState } from 'react'
import { valuesFiltered, type CatalogueFilter } from '../../../analysis/catalogueFilter.ts'
import type { InterventionClass } from '../../../analysis/classes.ts'
import { Icon } from '../../../ui/Icon.tsx'
import { Unbroken } from '../../../ui/Unbroken.tsx'
import type { CatalogueWords } from '../catalogueWords.ts'
import { goToPlace, placeWanted, toggleFilter } from '../wantedPlace.ts'
import './activeFilters.css'

export interface ActiveFiltersProps {
  /** As it is drawn. */
  readonly filter: CatalogueFilter
  readonly words: CatalogueWords
}

/**
 * All that is filtered by, each to be taken away, also what this catalogue knows nothing of. What is taken away here is
 * gone at once; what else changes comes with what it finds.
 */
export function ActiveFilters({ filter, words }: ActiveFiltersProps) {
  const list = useRef<HTMLUListElement>(null)
  const { t, className, nameOf } = words
  const [taken, setTaken] = useState<{ readonly of: CatalogueFilter; readonly keys: readonly string[] }>({ of: filter, keys: [] })
  const gone = taken.of === filter ? taken.keys : []
  const active = valuesFiltered(filter).filter(([by, value]) => !gone.includes(keyOf(by, value)))
  if (active.length === 0) return null

  /** The focus goes on to the next one, or to the one before; from the last one to the search. */
  function remove(by: InterventionClass, value: string, index: number) {
    const buttons = [...(list.current?.querySelectorAll('button') ?? [])]
    const next = buttons[index + 1] ?? buttons[index - 1]
    ;(next ?? searchField())?.focus()
    setTaken({ of: filter, keys: [...gone, keyOf(by, value)] })
    // Its own control may have taken it away already, which is not drawn yet.
    if (placeWanted().filter[by]?.includes(value)) toggleFilter(by, value)
  }

  return (
    <div className="active-filters">
      <ul ref={list} aria-label={t('catalogue:filter.active')}>
        {active.map(([by, value], index) => (
          <li key={keyOf(by, value)}>
            <button
              type="button"
              className="active-filter"
              aria-label={t('catalogue:filter.remove', { name: className(by), value: nameOf(by, value) })}
              onClick={() => remove(by, value, index)}
            >
              <span>
                {className(by)}: <bdi><Unbroken text={nameOf(by, value)} /></bdi>
              </span>
              <Icon name="close" />
            </button>
          </li>
        ))}
      </ul>
      <button
        type="button"
        className="button button-quiet"
        onClick={() => {
          searchField()?.focus()
          goToPlace({ filter: {}, search: '' })
        }}
      >
        {t('catalogue:filter.clear')}
      </button>
    </div>
  )
}

function keyOf(by: InterventionClass, value: string): string {
  return `${by} ${value}`
}

function searchField(): HTMLElement | null {
  return document.querySelector<HTMLElement>('.search-field input')
}
