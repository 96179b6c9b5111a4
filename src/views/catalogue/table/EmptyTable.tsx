import { Icon } from '../../../ui/Icon.tsx'
import { openLayer } from '../../useRoute.ts'
import type { PartProps } from '../partProps.ts'
import { goToPlace } from '../usePlace.ts'
import { TABLE_TITLE } from './tableFocus.ts'

/** No rows: because there is nothing yet, or because nothing is found. */
export function EmptyTable({ assessment, isReadOnly, words }: PartProps) {
  const { t } = words
  const hasSome = assessment.interventions.length > 0
  return (
    <section className="list-part list-empty" aria-labelledby={TABLE_TITLE}>
      <h2 id={TABLE_TITLE} tabIndex={-1}>
        {hasSome ? t('intervention:table.nothingFound') : t('intervention:table.nothing')}
      </h2>
      <p>{hasSome ? t('intervention:table.nothingFoundHelp', { count: assessment.interventions.length }) : t('intervention:table.nothingHelp')}</p>
      <div className="list-empty-actions">
        {hasSome && (
          <button type="button" className="button button-primary" onClick={() => goToPlace({ filter: {}, search: '' })}>
            {t('intervention:table.clearFilter')}
          </button>
        )}
        {!hasSome && !isReadOnly && (
          <>
            <button type="button" className="button button-primary" onClick={() => openLayer('list-import')}>
              <Icon name="table" />
              {t('intervention:table.import')}
            </button>
            <button type="button" className="button" onClick={() => openLayer('intervention', null)}>
              <Icon name="plus" />
              {t('intervention:add')}
            </button>
          </>
        )}
      </div>
    </section>
  )
}
