import { newId } from '../../browser/ids.ts'
import { MAX_ACTIONS, type ActionDraft } from '../../model/action.ts'
import { withAction, withActionChanged, withoutAction } from '../../model/actions.ts'
import type { Assessment, Id, IsoDate } from '../../model/assessment.ts'
import type { Step } from '../../state/step.ts'
import { appStore } from '../../state/store.ts'

/**
 * Puts a new action in the plan.
 *
 * @returns its id; null when nothing may be changed, or the plan is full
 */
export function addAction(draft: ActionDraft): Id | null {
  const present = openAssessment()
  if (!present || present.actions.length >= MAX_ACTIONS) return null
  const id = newId()
  edit(withAction(present, { ...draft, id }), { kind: 'action-added', text: draft.text })
  return id
}

/** Changes an action; nothing happens when all of it is so already. */
export function changeAction(id: Id, change: Partial<ActionDraft>): void {
  const present = openAssessment()
  const action = present?.actions.find((each) => each.id === id)
  if (!present || !action) return
  const changed = { ...action, ...change }
  if (JSON.stringify(changed) === JSON.stringify(action)) return
  edit(withActionChanged(present, id, change), { kind: 'action-changed', text: changed.text })
}

export function removeAction(id: Id): void {
  const present = openAssessment()
  const action = present?.actions.find((each) => each.id === id)
  if (present && action) edit(withoutAction(present, id), { kind: 'action-removed', text: action.text })
}

/** Sets the day of the next meeting about the plan; null takes it away. */
export function setFollowUp(followUp: IsoDate | null): void {
  const present = openAssessment()
  if (present && present.followUp !== followUp) edit({ ...present, followUp }, { kind: 'follow-up' })
}

function edit(next: Assessment, step: Step): void {
  appStore.getState().edit(next, step)
}

/** null when none is open, or nothing may be changed. */
function openAssessment(): Assessment | null {
  const { history, isReadOnly } = appStore.getState()
  return isReadOnly ? null : (history?.present ?? null)
}
