import { useTranslate } from '../../wording/i18n.ts'
import { closeLayer } from '../useRoute.ts'
import type { AnyExcess } from './excess.ts'

/** Why two states do not fit into one; nothing has been changed. */
export function Excesses({ excess }: { readonly excess: readonly AnyExcess[] }) {
  const t = useTranslate()
  return (
    <section className="merge-part" role="alert">
      <h3>{t('keepFile:excess.title')}</h3>
      <p>{t('keepFile:excess.text')}</p>
      <ul>
        {excess.map(({ what, count, limit }) => (
          <li key={what}>{t(`keepFile:excess.${what}`, { count, limit })}</li>
        ))}
      </ul>
      <p>{t('keepFile:excess.help')}</p>
      <div className="dialog-actions">
        <button type="button" className="button button-primary" onClick={closeLayer}>
          {t('shell:close')}
        </button>
      </div>
    </section>
  )
}
