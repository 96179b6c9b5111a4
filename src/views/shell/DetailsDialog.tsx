import type { Assessment } from '../../model/assessment.ts'
import { appStore } from '../../state/store.ts'
import { Dialog } from '../../ui/Dialog.tsx'
import { useTranslate } from '../../wording/i18n.ts'
import { closeLayer } from '../useRoute.ts'
import { DetailsForm } from './DetailsForm.tsx'

/** Changes whose assessment it is, and of which day: one step of undo. */
export function DetailsDialog({ assessment }: { readonly assessment: Assessment }) {
  const t = useTranslate()
  return (
    <Dialog title={t('dialogs:details.title')} closeLabel={t('shell:close')} onClose={closeLayer}>
      <DetailsForm
        details={assessment}
        submitText={t('dialogs:details.save')}
        onSubmit={({ municipality, team, date }) => {
          appStore.getState().edit({ ...assessment, municipality, team, date }, { kind: 'details' })
          closeLayer()
        }}
      />
    </Dialog>
  )
}
