import { isOpen, type Action, type ActionDraft } from './action.ts'
import type { Assessment, Id } from './assessment.ts'

/** Adds an action after the others. */
export function withAction(assessment: Assessment, action: Action): Assessment {
  return { ...assessment, actions: [...assessment.actions, action] }
}

/** Changes an action where it stands. */
export function withActionChanged(assessment: Assessment, id: Id, change: Partial<ActionDraft>): Assessment {
  return { ...assessment, actions: assessment.actions.map((each) => (each.id === id ? { ...each, ...change } : each)) }
}

export function withoutAction(assessment: Assessment, id: Id): Assessment {
  return { ...assessment, actions: assessment.actions.filter((each) => each.id !== id) }
}

/** The actions for a component, in their order. */
export function actionsFor({ actions }: Pick<Assessment, 'actions'>, component: string): readonly Action[] {
  return actions.filter((each) => each.component === component)
}

/** The actions that there is still something to do about. */
export function openActions({ actions }: Pick<Assessment, 'actions'>): readonly Action[] {
  return actions.filter(isOpen)
}
