import { useApp } from '../../state/store.ts'
import { Icon } from '../../ui/Icon.tsx'
import { useTranslate } from '../../wording/i18n.ts'
import { useDesk } from '../desk.ts'
import { openLayer } from '../useRoute.ts'

/** How to begin, while there are no interventions. */
export function EmptyCatalogue({ isReadOnly }: { readonly isReadOnly: boolean }) {
  const t = useTranslate()
  const desk = useDesk()
  const isExample = useApp((state) => state.history?.present.isExample === true)
  return (
    <section className="catalogue-empty" aria-labelledby="catalogue-empty-title">
      <h2 id="catalogue-empty-title">{t('catalogue:empty.title')}</h2>
      <p>{t('catalogue:empty.what')}</p>
      {!isReadOnly && (
        <>
          <p>{t('catalogue:empty.how')}</p>
          <div className="catalogue-empty-ways">
            <button type="button" className="button button-primary" onClick={() => openLayer('list-import')}>
              <Icon name="table" />
              {t('catalogue:empty.import')}
            </button>
            <button type="button" className="button" onClick={() => openLayer('intervention', null)}>
              <Icon name="plus" />
              {t('catalogue:add')}
            </button>
            {!isExample && (
              <button type="button" className="button" onClick={() => void desk.openExample()}>
                <Icon name="eye" />
                {t('catalogue:empty.example')}
              </button>
            )}
          </div>
        </>
      )}
    </section>
  )
}
