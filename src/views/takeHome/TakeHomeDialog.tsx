import type { Assessment } from '../../model/assessment.ts'
import { Dialog } from '../../ui/Dialog.tsx'
import { useTranslate } from '../../wording/i18n.ts'
import { KeepFileEntry } from '../keepFile/KeepFileEntry.tsx'
import { closeLayer } from '../useRoute.ts'

export interface TakeHomeDialogProps {
  readonly assessment: Assessment
}

/** All that can be taken home, in one place. */
export function TakeHomeDialog({ assessment }: TakeHomeDialogProps) {
  const t = useTranslate()
  return (
    <Dialog title={t('takeHome:title')} closeLabel={t('shell:close')} onClose={closeLayer}>
      <KeepFileEntry assessment={assessment} />
    </Dialog>
  )
}
