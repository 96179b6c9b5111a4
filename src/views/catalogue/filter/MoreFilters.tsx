import { useState } from 'react'
import type { CatalogueFilter } from '../../../analysis/catalogueFilter.ts'
import { NOT_TOLD, type InterventionClass } from '../../../analysis/classes.ts'
import { PopUp } from '../../../ui/PopUp.tsx'
import { useOfPlace } from '../usePlace.ts'
import { ChipText } from './FilterMenu.tsx'
import type { FilterProps } from './filterProps.ts'
import { ValueList } from './ValueList.tsx'

export interface MoreFiltersProps extends FilterProps {
  /** The classes that have no place of their own in the bar. */
  readonly classes: readonly InterventionClass[]
}

/** The classes that are filtered by more seldom, each folded. */
export function MoreFilters({ classes, ...props }: MoreFiltersProps) {
  const { t } = props.words
  const text = t('catalogue:filter.more')
  const count = useOfPlace(({ filter }) => countWithoutChip(classes, filter))
  return (
    <PopUp
      className={count > 0 ? 'chip is-on' : 'chip'}
      label={text}
      name={count > 0 ? t('catalogue:filter.chosen', { name: text, count }) : text}
      text={<ChipText text={text} count={count} />}
    >
      {() => classes.map((by) => <FoldedClass key={by} by={by} {...props} />)}
    </PopUp>
  )
}

function countWithoutChip(classes: readonly InterventionClass[], filter: CatalogueFilter): number {
  return classes.reduce((sum, by) => sum + (filter[by] ?? []).filter((value) => !hasChip(by, value)).length, 0)
}

/** Kinds of prevention are seen to be chosen on their own chips, beside these filters. */
function hasChip(by: InterventionClass, value: string): boolean {
  return by === 'prevention' && value !== NOT_TOLD
}

/** Its values are read only once it is unfolded. */
function FoldedClass({ by, ...props }: FilterProps & { readonly by: InterventionClass }) {
  const { t, className } = props.words
  const count = useOfPlace(({ filter }) => filter[by]?.length ?? 0)
  const [isOpen, setOpen] = useState(count > 0)

  function follow(details: HTMLDetailsElement) {
    // One that the user unfolds at the bottom comes into sight with its values.
    if (details.open && !isOpen) requestAnimationFrame(() => details.scrollIntoView({ block: 'nearest' }))
    setOpen(details.open)
  }

  return (
    <details className="folded-class" open={isOpen} onToggle={({ currentTarget }) => follow(currentTarget)}>
      <summary>
        <span>{className(by)}</span>
        {count > 0 && (
          <span className="chip-count">
            {count}
            <span className="visually-hidden"> {t('catalogue:filter.isChosen')}</span>
          </span>
        )}
      </summary>
      {isOpen && <ValueList by={by} {...props} />}
    </details>
  )
}
