import { Dialog } from '../../ui/Dialog.tsx'
import { leaveToStep } from './going.ts'
import { usePhoneWords } from './phoneWords.ts'
import type { Layer, Step } from './place.ts'

export interface ClearDialogProps {
  readonly layer: Layer
  /** The step that it lies over. */
  readonly step: Step
  readonly onClear: () => void
}

/** Asks before the answers are deleted, for oneself or for the next person. */
export function ClearDialog({ layer, step, onClear }: ClearDialogProps) {
  const { t } = usePhoneWords()
  const isNext = layer === 'next'
  const close = () => leaveToStep(step)
  return (
    <Dialog
      role="alertdialog"
      title={isNext ? t('phone:other.title') : t('phone:erase.title')}
      closeLabel={t('phone:close')}
      onClose={close}
    >
      <p>{isNext ? t('phone:other.text') : t('phone:erase.text')}</p>
      <div className="dialog-actions phone-dialog-actions">
        <button type="button" className="button button-primary" onClick={onClear}>
          {isNext ? t('phone:other.confirm') : t('phone:erase.confirm')}
        </button>
        <button type="button" className="button" onClick={close}>
          {t('phone:cancel')}
        </button>
      </div>
    </Dialog>
  )
}
