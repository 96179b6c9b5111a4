import { goTo } from '../../browser/address.ts'
import { today } from '../../browser/clock.ts'
import { Dialog } from '../../ui/Dialog.tsx'
import { useTranslate } from '../../wording/i18n.ts'
import { useDesk } from '../desk.ts'
import { hashOfView } from '../route.ts'
import { DetailsForm } from '../shell/DetailsForm.tsx'
import { closeLayer } from '../useRoute.ts'

/** Asks whose assessment it is to be, and starts it. */
export function NewDialog() {
  const t = useTranslate()
  const desk = useDesk()
  return (
    <Dialog title={t('dialogs:new.title')} closeLabel={t('shell:close')} onClose={closeLayer}>
      <DetailsForm
        details={{ municipality: '', team: '', date: today() }}
        submitText={t('dialogs:new.submit')}
        onSubmit={(details) => {
          if (desk.start(details)) goTo(hashOfView('scoring'), 'replace')
        }}
      />
    </Dialog>
  )
}
