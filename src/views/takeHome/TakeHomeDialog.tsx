import type { Assessment } from '../../model/assessment.ts'
import { Dialog } from '../../ui/Dialog.tsx'
import { useTranslate } from '../../wording/i18n.ts'
import { closeLayer } from '../useRoute.ts'

export interface TakeHomeDialogProps {
  readonly assessment: Assessment
}

/** All that can be taken home, in one place. */
export function TakeHomeDialog({ assessment }: TakeHomeDialogProps) {
  const t = useTranslate()
  return (
    <Dialog title={t('takeHome:title')} closeLabel={t('shell:close')} onClose={closeLayer}>
      <p>{assessment.team}</p>
    </Dialog>
  )
}
