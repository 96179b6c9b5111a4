import { componentOf } from '../../framework/framework.ts'
import { MAX_ACTIONS, newAction, type ActionDraft } from '../../model/action.ts'
import type { Assessment } from '../../model/assessment.ts'
import { Dialog } from '../../ui/Dialog.tsx'
import { focusSoon } from '../../ui/focus.ts'
import { useFramework } from '../settings.ts'
import { useOnce } from '../useOnce.ts'
import { closeLayer } from '../useRoute.ts'
import { ActionForm } from './form/ActionForm.tsx'
import { addAction, changeAction, removeAction } from './planActions.ts'
import { PLAN_TITLE } from './planFocus.ts'
import { usePlanWords } from './planWords.ts'

export interface ActionDialogProps {
  readonly assessment: Assessment
  /** The action to change, or the component that a new one is for; any other text, and a new one is written. */
  readonly item: string | null
}

/** Writes or changes one action; several new ones, one after the other. */
export function ActionDialog({ assessment, item }: ActionDialogProps) {
  const words = usePlanWords()
  const framework = useFramework()
  const once = useOnce()
  const { t } = words
  const known = assessment.actions.find(({ id }) => id === item) ?? null
  const component = item === null ? null : (componentOf(framework, item)?.id ?? null)
  const isFull = !known && assessment.actions.length >= MAX_ACTIONS

  function keep(written: ActionDraft) {
    once(() => {
      if (known) changeAction(known.id, written)
      else addAction(written)
      closeLayer()
    })
  }

  function remove() {
    if (!known) return
    once(() => {
      removeAction(known.id)
      closeLayer()
      // What opened the dialog is gone with the action.
      focusSoon(PLAN_TITLE)
    })
  }

  return (
    <Dialog title={known ? t('plan:form.change') : t('plan:form.add')} closeLabel={t('shell:close')} isWide onClose={closeLayer}>
      <ActionForm
        assessment={assessment}
        draftKey={known?.id ?? component ?? ''}
        base={known ?? { ...newAction(''), component }}
        refusal={isFull ? t('plan:full', { limit: MAX_ACTIONS }) : null}
        words={words}
        onKeep={keep}
        onAddNext={known ? null : (written) => void addAction(written)}
        onRemove={known ? remove : null}
      />
    </Dialog>
  )
}
