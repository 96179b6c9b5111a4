import { Dialog } from '../../ui/Dialog.tsx'
import { useTranslate } from '../../wording/i18n.ts'

export interface LeaveDialogProps {
  readonly onStay: () => void
  readonly onDrop: () => void
}

/** Asks before answers that are not handed in are lost. */
export function LeaveDialog({ onStay, onDrop }: LeaveDialogProps) {
  const t = useTranslate()
  return (
    <Dialog role="alertdialog" title={t('turn:stop.title')} closeLabel={t('shell:close')} onClose={onStay}>
      <p>{t('turn:stop.text')}</p>
      <div className="dialog-actions">
        <button type="button" className="button button-primary" onClick={onStay}>
          {t('turn:stop.stay')}
        </button>
        <button type="button" className="button" onClick={onDrop}>
          {t('turn:stop.drop')}
        </button>
      </div>
    </Dialog>
  )
}
