import type { Assessment } from '../../model/assessment.ts'
import { Dialog } from '../../ui/Dialog.tsx'
import { useTranslate } from '../../wording/i18n.ts'
import { closeLayer } from '../useRoute.ts'

export interface MergeDialogProps {
  readonly assessment: Assessment
}

/** What differs between the file and what is here, one by one. */
export function MergeDialog({ assessment }: MergeDialogProps) {
  const t = useTranslate()
  return (
    <Dialog title={t('keepFile:title')} closeLabel={t('shell:close')} onClose={closeLayer}>
      <p>{assessment.team}</p>
    </Dialog>
  )
}
