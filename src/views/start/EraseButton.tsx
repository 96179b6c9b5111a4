import { useApp } from '../../state/store.ts'
import { useTranslate } from '../../wording/i18n.ts'
import { openLayer } from '../useRoute.ts'

/** Leads to the question whether all that the app keeps in this browser is to go. */
export function EraseButton() {
  const t = useTranslate()
  const isReadOnly = useApp((state) => state.isReadOnly)
  return (
    <button type="button" className="link-button" disabled={isReadOnly} onClick={() => openLayer('erase')}>
      {t('start:erase')}
    </button>
  )
}
