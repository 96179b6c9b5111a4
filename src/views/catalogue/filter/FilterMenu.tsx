import type { InterventionClass } from '../../../analysis/classes.ts'
import { Icon } from '../../../ui/Icon.tsx'
import { PopUp } from '../../../ui/PopUp.tsx'
import { useOfPlace } from '../usePlace.ts'
import type { FilterProps } from './filterProps.ts'
import { ValueList } from './ValueList.tsx'

export interface FilterMenuProps extends FilterProps {
  readonly by: InterventionClass
}

/** One class to filter by, its values in a small list over the page. */
export function FilterMenu(props: FilterMenuProps) {
  const { by, words } = props
  const { t, className } = words
  const count = useOfPlace(({ filter }) => filter[by]?.length ?? 0)
  const name = className(by)
  return (
    <PopUp
      className={count > 0 ? 'chip is-on' : 'chip'}
      name={count > 0 ? t('catalogue:filter.chosen', { name, count }) : name}
      text={<ChipText text={name} count={count} />}
    >
      {() => <ValueList {...props} />}
    </PopUp>
  )
}

/** What stands on the button of a list: how many of it are chosen, and that it opens. */
export function ChipText({ text, count }: { readonly text: string; readonly count: number }) {
  return (
    <>
      <span>{text}</span>
      {count > 0 && <span className="chip-count">{count}</span>}
      <Icon name="down" />
    </>
  )
}
