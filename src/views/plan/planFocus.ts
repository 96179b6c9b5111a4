/** The heading of the plan, which takes the focus when what had it is gone. */
export const PLAN_TITLE = 'plan-title'

/** The button that goes on with the action made last. */
export const MADE = 'plan-made'

/** The control of an action's status. */
export function statusId(action: string): string {
  return `plan-status-${action}`
}
