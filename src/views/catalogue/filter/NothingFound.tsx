import type { CatalogueWords } from '../catalogueWords.ts'
import { goToPlace } from '../wantedPlace.ts'

/** Nothing passes the filter and the search. */
export function NothingFound({ words: { t } }: { readonly words: CatalogueWords }) {
  return (
    <section className="nothing-found" aria-labelledby="nothing-found-title">
      <h2 id="nothing-found-title">{t('catalogue:nothing.title')}</h2>
      <p>{t('catalogue:nothing.what')}</p>
      <button type="button" className="button" onClick={() => goToPlace({ filter: {}, search: '' })}>
        {t('catalogue:nothing.clear')}
      </button>
    </section>
  )
}
