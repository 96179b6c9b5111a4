import { useTranslate } from '../../wording/i18n.ts'
import { openLayer } from '../useRoute.ts'

/** No snapshot of others yet: what this page will show, and how theirs come here. */
export function EmptyOthers({ isReadOnly }: { readonly isReadOnly: boolean }) {
  const t = useTranslate()
  return (
    <div className="compare-empty">
      <h2>{t('others:empty.title')}</h2>
      <p>{t('others:empty.lead')}</p>
      <ol className="others-steps">
        <li>{t('others:empty.ask')}</li>
        <li>{t('others:empty.bring')}</li>
        <li>{t('others:empty.talk')}</li>
      </ol>
      <p className="help">{t('others:empty.where')}</p>
      {!isReadOnly && (
        <div className="dialog-actions">
          <button type="button" className="button button-primary" onClick={() => openLayer('archive')}>
            {t('others:bring')}
          </button>
        </div>
      )}
    </div>
  )
}
