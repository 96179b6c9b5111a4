import { useState } from 'react'
import { goTo } from '../../browser/address.ts'
import { useApp } from '../../state/store.ts'
import { Icon } from '../../ui/Icon.tsx'
import { useTranslate } from '../../wording/i18n.ts'
import { useDesk } from '../desk.ts'
import { hashOfView } from '../route.ts'

/** Deletes all that the app keeps in this browser, once that has been confirmed. */
export function EraseAll() {
  const t = useTranslate()
  const desk = useDesk()
  const isReadOnly = useApp((state) => state.isReadOnly)
  const [stage, setStage] = useState<'closed' | 'asking' | 'failed'>('closed')
  if (stage === 'closed')
    return (
      <button type="button" className="link-button" disabled={isReadOnly} onClick={() => setStage('asking')}>
        {t('start:erase.ask')}
      </button>
    )

  function erase() {
    void desk.eraseAll().then((isErased) => {
      if (isErased) goTo(hashOfView('start'), 'replace')
      else setStage('failed')
    })
  }

  return (
    <div className="notice" role="alertdialog" aria-label={t('start:erase.ask')}>
      <Icon name="warning" />
      <p role={stage === 'failed' ? 'alert' : undefined}>{stage === 'failed' ? t('start:erase.failed') : t('start:erase.warning')}</p>
      <button type="button" className="button" onClick={erase}>
        {t('start:erase.yes')}
      </button>
      <button
        type="button"
        className="button button-primary"
        ref={(button) => button?.focus()}
        onClick={() => setStage('closed')}
      >
        {t('start:erase.no')}
      </button>
    </div>
  )
}
