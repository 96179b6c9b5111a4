import { useEffect, useRef } from 'react'
import { goTo } from '../../browser/address.ts'
import { today } from '../../browser/clock.ts'
import { Dialog } from '../../ui/Dialog.tsx'
import { useTranslate } from '../../wording/i18n.ts'
import { useDesk } from '../desk.ts'
import { hashOfView } from '../route.ts'
import { focusPanel } from '../scoring/panelFocus.ts'
import { DetailsForm } from '../shell/DetailsForm.tsx'
import { closeLayer } from '../useRoute.ts'

/** Asks whose assessment it is to be, and starts it. */
export function NewDialog() {
  const t = useTranslate()
  const desk = useDesk()
  const firstField = useRef<HTMLDivElement>(null)

  // There is nothing to read first: the name of the municipality can be written at once. The dialog has shown itself by now.
  useEffect(() => firstField.current?.querySelector('input')?.focus(), [])
  return (
    <Dialog title={t('dialogs:new.title')} closeLabel={t('shell:close')} onClose={closeLayer}>
      <DetailsForm
        details={{ municipality: '', team: '', date: today() }}
        submitText={t('dialogs:new.submit')}
        firstField={firstField}
        onSubmit={(details) => {
          if (!desk.start(details)) return
          // What the dialog was opened from is gone with its page.
          focusPanel()
          goTo(hashOfView('scoring'), 'replace')
        }}
      />
    </Dialog>
  )
}
