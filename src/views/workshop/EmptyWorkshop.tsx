import { useTranslate } from '../../wording/i18n.ts'
import { hashOfView } from '../route.ts'
import { openLayer } from '../useRoute.ts'
import { itemOfTask, ROUND_NAME } from './places.ts'

/** Before the first round: what one is, and how to make it. */
export function EmptyWorkshop({ isReadOnly }: { readonly isReadOnly: boolean }) {
  const t = useTranslate()
  return (
    <section className="workshop-empty">
      <h2 id={ROUND_NAME} tabIndex={-1}>{t('workshop:empty.title')}</h2>
      <ol>
        <li>{t('workshop:empty.rate')}</li>
        <li>{t('workshop:empty.reveal')}</li>
        <li>{t('workshop:empty.settle')}</li>
      </ol>
      <p className="help">{t('workshop:empty.names')}</p>
      <div className="workshop-actions">
        <button
          type="button"
          className="button button-primary"
          disabled={isReadOnly}
          onClick={() => openLayer('round', itemOfTask({ kind: 'new' }))}
        >
          {t('workshop:empty.prepare')}
        </button>
        <a className="button" href={hashOfView('trial')}>
          {t('workshop:trial')}
        </a>
      </div>
    </section>
  )
}
