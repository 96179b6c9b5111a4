import { takeFocus } from '../../ui/focus.ts'
import { Icon } from '../../ui/Icon.tsx'
import { useTranslate } from '../../wording/i18n.ts'
import { closeLayer } from '../useRoute.ts'
import type { AnyExcess } from './excess.ts'

export interface ExcessesProps {
  readonly excess: readonly AnyExcess[]
  /** Back to what was chosen, for less might be; null where no choice is enough. */
  readonly onBack: (() => void) | null
}

/** Why two states do not fit into one; nothing has been changed. */
export function Excesses({ excess, onBack }: ExcessesProps) {
  const t = useTranslate()
  return (
    <section className="merge-part" role="alert">
      <h3 ref={onBack === null ? null : takeFocus} tabIndex={-1}>
        {t('keepFile:excess.title')}
      </h3>
      <p>{t('keepFile:excess.text')}</p>
      <ul>
        {excess.map(({ what, count, limit }) => (
          <li key={what}>{t(`keepFile:excess.${what}`, { count, limit })}</li>
        ))}
      </ul>
      <p>{onBack === null ? t('keepFile:excess.help') : t('keepFile:excess.helpChoose')}</p>
      <div className="dialog-actions">
        {onBack !== null && (
          <button type="button" className="button" onClick={onBack}>
            <Icon name="left" />
            {t('keepFile:clash.back')}
          </button>
        )}
        <button type="button" className="button button-primary" onClick={closeLayer}>
          {t('shell:close')}
        </button>
      </div>
    </section>
  )
}
