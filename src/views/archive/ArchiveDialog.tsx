import type { Assessment } from '../../model/assessment.ts'
import { Dialog } from '../../ui/Dialog.tsx'
import { useTranslate } from '../../wording/i18n.ts'
import { closeLayer } from '../useRoute.ts'

export interface ArchiveDialogProps {
  readonly assessment: Assessment
}

/** Others' snapshots in: what they are, before they are kept. */
export function ArchiveDialog({ assessment }: ArchiveDialogProps) {
  const t = useTranslate()
  return (
    <Dialog title={t('archive:title')} closeLabel={t('shell:close')} onClose={closeLayer}>
      <p>{assessment.team}</p>
    </Dialog>
  )
}
