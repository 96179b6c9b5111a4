import type { SnapshotComponent } from '../../model/snapshot.ts'
import { Field } from '../../ui/Field.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { Segments } from '../../ui/Segments.tsx'
import { MAX_SEARCH } from '../catalogue/place.ts'
import { labelsOf } from '../compare/componentWords.ts'
import { useNaming } from '../compare/useNaming.ts'
import { openLayer } from '../useRoute.ts'
import { ORDERS, pickedChange, type OthersPlace } from './place.ts'

export interface OthersControlsProps {
  readonly place: OthersPlace
  /** One's own, by ring. */
  readonly components: readonly SnapshotComponent[]
  readonly years: readonly string[]
  /** There are so many that a name is searched for. */
  readonly hasSearch: boolean
  readonly isReadOnly: boolean
  readonly onSet: (change: Partial<OthersPlace>) => void
}

/** Which circles are shown, and in what order. */
export function OthersControls({ place, components, years, hasSearch, isReadOnly, onSet }: OthersControlsProps) {
  const { t } = useNaming()
  const [first] = components

  function setOrder(value: string) {
    const order = ORDERS.find((each) => each === value) ?? 'name'
    onSet({ order, component: order === 'level' ? (place.component ?? first?.id ?? null) : place.component })
  }

  return (
    <div className="others-controls">
      {hasSearch && <Search search={place.search} onSet={onSet} />}
      <Years year={place.year} years={years} onSet={onSet} />
      <Segments
        legend={t('others:order.legend')}
        segments={ORDERS.map((value) => ({ value, label: t(`others:order.${value}`) }))}
        value={place.order}
        onChoose={setOrder}
      />
      <ComponentChoice place={place} components={components} onSet={onSet} />
      {!isReadOnly && (
        <button type="button" className="button" onClick={() => openLayer('archive')}>
          <Icon name="plus" />
          {t('others:more')}
        </button>
      )}
    </div>
  )
}

function Search({ search, onSet }: Pick<OthersControlsProps, 'onSet'> & { readonly search: string }) {
  const { t } = useNaming()
  return (
    <Field label={t('others:search.label')}>
      {(ties) => (
        <input
          {...ties}
          className="input"
          type="search"
          autoComplete="off"
          spellCheck={false}
          maxLength={MAX_SEARCH}
          value={search}
          onChange={({ target }) => onSet({ search: target.value })}
        />
      )}
    </Field>
  )
}

function Years({ year, years, onSet }: Pick<OthersControlsProps, 'years' | 'onSet'> & { readonly year: string | null }) {
  const { t } = useNaming()
  return (
    <Field label={t('others:show.label')}>
      {(ties) => (
        <select {...ties} className="input" value={year ?? ''} onChange={({ target }) => onSet({ year: target.value === '' ? null : target.value })}>
          <option value="">{t('others:show.latest')}</option>
          {years.map((each) => (
            <option key={each} value={each}>
              {t('others:show.year', { year: each })}
            </option>
          ))}
        </select>
      )}
    </Field>
  )
}

function ComponentChoice({ place, components, onSet }: Pick<OthersControlsProps, 'place' | 'components' | 'onSet'>) {
  const { t, names } = useNaming()
  const rings = [...new Set(components.map(({ ring }) => ring))]

  return (
    <Field label={t('others:component.label')}>
      {(ties) => (
        <select {...ties} className="input" value={place.component ?? ''} onChange={({ target }) => onSet(pickedChange(target.value === '' ? null : target.value, place))}>
          <option value="">{t('others:component.none')}</option>
          {rings.map((ring) => (
            <optgroup key={ring} label={names.rings[ring]?.label ?? ring}>
              {components
                .filter((each) => each.ring === ring)
                .map((each) => (
                  <option key={each.id} value={each.id}>
                    {labelsOf(each, names).name}
                  </option>
                ))}
            </optgroup>
          ))}
        </select>
      )}
    </Field>
  )
}
