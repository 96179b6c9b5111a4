import { memo, useId, useState } from 'react'
import { countChoices, valuesFiltered, withToggled, type CatalogueFilter } from '../../../analysis/catalogueFilter.ts'
import { CLASSES, type InterventionClass } from '../../../analysis/classes.ts'
import type { Intervention } from '../../../model/intervention.ts'
import { formatNumber } from '../../../wording/format.ts'
import { Icon } from '../../../ui/Icon.tsx'
import type { CatalogueWords } from '../catalogueWords.ts'
import { goToPlace } from '../usePlace.ts'
import { ActiveFilters } from './ActiveFilters.tsx'
import { FilterMenu } from './FilterMenu.tsx'
import type { FilterProps } from './filterProps.ts'
import { MoreFilters } from './MoreFilters.tsx'
import { PreventionChips } from './PreventionChips.tsx'
import { SearchField } from './SearchField.tsx'
import type { Search } from './useSearch.ts'
import './filter.css'

const AT_HAND: readonly InterventionClass[] = ['types', 'ages', 'areas', 'administration']
const REST = CLASSES.filter((by) => !AT_HAND.includes(by))

export interface FilterBarProps {
  readonly search: Search
  readonly filter: CatalogueFilter
  /** What the search lets through. */
  readonly matching: readonly Intervention[]
  readonly found: number
  readonly total: number
  readonly words: CatalogueWords
}

/** The search and all that can be filtered by, in a line; on a narrow screen the filters are folded. */
export function FilterBar({ search, filter, matching, found, total, words }: FilterBarProps) {
  const { t } = words
  const id = useId()
  const [isOpen, setOpen] = useState(false)
  const count = valuesFiltered(filter).length
  const toggle = (by: InterventionClass, value: string) => goToPlace({ filter: withToggled(filter, by, value) })
  return (
    <div className="filter-bar">
      <div className="filter-line">
        <SearchField search={search} />
        <button
          type="button"
          className="button filter-fold"
          aria-expanded={isOpen}
          aria-controls={id}
          onClick={() => setOpen(!isOpen)}
        >
          <Icon name="filter" />
          {t('catalogue:filter.fold')}
          {count > 0 && <span className="chip-count">{count}</span>}
        </button>
        <div className="filter-chips" id={id} data-open={isOpen ? '' : undefined}>
          <Chips filter={filter} matching={matching} words={words} />
        </div>
        <Status found={found} total={total} words={words} />
      </div>
      <ActiveFilters
        filter={filter}
        words={words}
        onRemove={toggle}
        onClear={() => goToPlace({ filter: {}, search: '' })}
      />
    </div>
  )
}

/** How much is let through: heard in whole, and seen shorter where room is scarce. */
function Status({ found, total, words }: Pick<FilterBarProps, 'found' | 'total' | 'words'>) {
  const { t, language } = words
  const numbers = { found: formatNumber(found, language), total: formatNumber(total, language) }
  return (
    <p className="filter-status">
      <span className="filter-status-long" role="status">
        {found === total
          ? t('catalogue:filter.all', { count: total, total: numbers.total })
          : t('catalogue:filter.some', { count: total, found: numbers.found, total: numbers.total })}
      </span>
      <span className="filter-status-short" aria-hidden="true" data-all={found === total ? '' : undefined}>
        {t('catalogue:filter.short', numbers)}
      </span>
    </p>
  )
}

/** Does not follow what is typed letter by letter. */
const Chips = memo(function Chips({ filter, matching, words }: Pick<FilterBarProps, 'filter' | 'matching' | 'words'>) {
  const props: FilterProps = {
    filter,
    words,
    countsOf: (by) => countChoices(matching, by, { filter, canonical: words.canonical }),
    onToggle: (by, value) => goToPlace({ filter: withToggled(filter, by, value) }),
  }
  return (
    <>
      <PreventionChips {...props} />
      {AT_HAND.map((by) => (
        <FilterMenu key={by} by={by} {...props} />
      ))}
      <MoreFilters classes={REST} {...props} />
    </>
  )
})
