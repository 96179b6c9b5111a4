import { newId } from '../../../browser/ids.ts'
import { LIMITS, type Assessment } from '../../../model/assessment.ts'
import type { InterventionDraft } from '../../../model/intervention.ts'
import { Dialog } from '../../../ui/Dialog.tsx'
import { useTranslate } from '../../../wording/i18n.ts'
import { useOnce } from '../../useOnce.ts'
import { closeLayer } from '../../useRoute.ts'
import { addIntervention, changeIntervention, removeIntervention } from '../interventionActions.ts'
import { InterventionForm } from './InterventionForm.tsx'

export interface InterventionDialogProps {
  readonly assessment: Assessment
  /** The intervention to change; any other text, and a new one is written. */
  readonly item: string | null
}

function add(written: InterventionDraft): void {
  addIntervention({ ...written, id: newId() })
}

/** Writes or changes one intervention; several new ones, one after the other. */
export function InterventionDialog({ assessment, item }: InterventionDialogProps) {
  const t = useTranslate()
  const once = useOnce()
  const known = assessment.interventions.find(({ id }) => id === item) ?? null
  const isFull = !known && assessment.interventions.length >= LIMITS.interventions

  function keep(written: InterventionDraft) {
    once(() => {
      if (known) changeIntervention(known.id, written)
      else add(written)
      closeLayer()
    })
  }

  function remove() {
    if (!known) return
    once(() => {
      removeIntervention(known.id)
      closeLayer()
    })
  }

  return (
    <Dialog
      title={known ? t('intervention:title.change') : t('intervention:title.add')}
      closeLabel={t('shell:close')}
      isWide
      onClose={closeLayer}
    >
      <InterventionForm
        assessment={assessment}
        known={known}
        refusal={isFull ? t('intervention:fault.full', { limit: LIMITS.interventions }) : null}
        onKeep={keep}
        onAddNext={known ? null : add}
        onRemove={known ? remove : null}
      />
    </Dialog>
  )
}
