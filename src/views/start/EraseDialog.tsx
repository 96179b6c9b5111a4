import { useState } from 'react'
import { goTo } from '../../browser/address.ts'
import { Dialog } from '../../ui/Dialog.tsx'
import { useTranslate } from '../../wording/i18n.ts'
import { useDesk, type Erased } from '../desk.ts'
import { hashOfView } from '../route.ts'
import { closeLayer } from '../useRoute.ts'

/** Deletes all that the app keeps in this browser, once that has been confirmed, and tells what it could not delete. */
export function EraseDialog() {
  const t = useTranslate()
  const desk = useDesk()
  const [stage, setStage] = useState<'asking' | 'erasing' | Exclude<Erased, 'all'>>('asking')
  const hasFailed = stage !== 'asking' && stage !== 'erasing'

  function erase() {
    if (stage === 'erasing') return
    setStage('erasing')
    void desk.eraseAll().then((erased) => {
      if (erased === 'all') leave()
      else setStage(erased)
    })
  }

  return (
    <Dialog
      title={t('start:erase')}
      role="alertdialog"
      closeLabel={t('shell:close')}
      onClose={stage === 'rest' ? leave : closeLayer}
    >
      {!hasFailed && <p>{t('dialogs:erase.warning')}</p>}
      <div role="alert">{hasFailed && <p className="error">{t(`dialogs:erase.left.${stage}`)}</p>}</div>
      <p role="status">{stage === 'erasing' && t('dialogs:erase.erasing')}</p>
      <div className="dialog-actions">
        {canTry(stage) && (
          <button type="button" className="button" onClick={erase}>
            {hasFailed ? t('dialogs:erase.again') : t('dialogs:erase.yes')}
          </button>
        )}
        {stage === 'rest' ? (
          // The button that was pressed is gone.
          <button type="button" className="button button-primary" ref={(button) => button?.focus()} onClick={leave}>
            {t('shell:close')}
          </button>
        ) : (
          <button type="button" className="button button-primary" data-first-focus onClick={closeLayer}>
            {t('dialogs:erase.no')}
          </button>
        )}
      </div>
    </Dialog>
  )
}

/** What is left then is out of reach here, or another window's. */
function canTry(stage: 'asking' | 'erasing' | Exclude<Erased, 'all'>): boolean {
  return stage !== 'rest' && stage !== 'read-only'
}

function leave(): void {
  goTo(hashOfView('start'), 'replace')
}
