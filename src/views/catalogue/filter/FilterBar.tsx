import { memo, useId, useMemo, useState } from 'react'
import { countChoices, valuesFiltered, type CatalogueFilter } from '../../../analysis/catalogueFilter.ts'
import { CLASSES, type InterventionClass } from '../../../analysis/classes.ts'
import { formatNumber } from '../../../wording/format.ts'
import { Icon } from '../../../ui/Icon.tsx'
import type { CatalogueWords } from '../catalogueWords.ts'
import { usePlace } from '../usePlace.ts'
import { ActiveFilters } from './ActiveFilters.tsx'
import { FilterMenu } from './FilterMenu.tsx'
import type { FilterProps } from './filterProps.ts'
import { MoreFilters } from './MoreFilters.tsx'
import { PreventionChips } from './PreventionChips.tsx'
import { SearchField } from './SearchField.tsx'
import type { Finder } from './useFinder.ts'
import './filter.css'

const AT_HAND: readonly InterventionClass[] = ['types', 'ages', 'areas', 'administration']
const REST = CLASSES.filter((by) => !AT_HAND.includes(by))

export interface FilterBarProps {
  readonly find: Finder
  /** As it is drawn. */
  readonly filter: CatalogueFilter
  readonly total: number
  readonly words: CatalogueWords
}

/** The search and all that can be filtered by, in a line; on a narrow screen the filters are folded. */
export const FilterBar = memo(function FilterBar({ find, filter, total, words }: FilterBarProps) {
  const { t } = words
  const id = useId()
  const [isOpen, setOpen] = useState(false)
  const count = valuesFiltered(filter).length
  return (
    <div className="filter-bar">
      <div className="filter-line">
        <SearchField />
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
          <Chips find={find} words={words} />
        </div>
        <Status find={find} total={total} words={words} />
      </div>
      <ActiveFilters filter={filter} words={words} />
    </div>
  )
})

/** How much is let through, with each key and click: heard in whole, and seen shorter where room is scarce. */
const Status = memo(function Status({ find, total, words }: Omit<FilterBarProps, 'filter'>) {
  const { t, language } = words
  const found = find(usePlace()).found.length
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
})

/** Stay as they are while a search is typed; a list is counted only once it is opened. */
const Chips = memo(function Chips({ find, words }: Pick<FilterBarProps, 'find' | 'words'>) {
  const { canonical } = words
  const props: FilterProps = useMemo(() => {
    const countsOf: FilterProps['countsOf'] = (by, place) =>
      countChoices(find(place).matching, by, { filter: place.filter, canonical })
    return { words, countsOf }
  }, [find, words, canonical])
  return (
    <>
      <PreventionChips words={words} />
      {AT_HAND.map((by) => (
        <FilterMenu key={by} by={by} {...props} />
      ))}
      <MoreFilters classes={REST} {...props} />
    </>
  )
})
