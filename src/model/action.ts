import type { ComponentId } from '../framework/framework.ts'

/** How far an action has come. */
export const ACTION_STATUSES = ['planned', 'begun', 'done', 'dropped'] as const

export type ActionStatus = (typeof ACTION_STATUSES)[number]

/** What an action was made from. */
export const ACTION_SOURCES = ['own', 'decision', 'gap', 'overlap'] as const

export type ActionSource = (typeof ACTION_SOURCES)[number]

/** Something that has been agreed to do. */
export interface Action {
  readonly id: string
  /** What is to be done. */
  readonly text: string
  /** The component of the circle that it is for; null for none. */
  readonly component: ComponentId | null
  /** Ids of the interventions that it is about. */
  readonly interventions: readonly string[]
  readonly why: string
  /** Who is responsible: a function, never a person's name. */
  readonly owner: string
  /** By when, as '2027-03-01'; null when it is not agreed. */
  readonly due: string | null
  readonly status: ActionStatus
  readonly firstStep: string
  /** By what it will be seen that it worked. */
  readonly sign: string
  readonly source: ActionSource
  /** The number of the round in which it was decided; null when it was not in one. */
  readonly round: number | null
}

export const MAX_ACTIONS = 500

/** What people say of an action. */
export type ActionDraft = Omit<Action, 'id'>

/** An action of which nothing else is told. */
export function newAction(text: string): ActionDraft {
  return {
    text,
    component: null,
    interventions: [],
    why: '',
    owner: '',
    due: null,
    status: 'planned',
    firstStep: '',
    sign: '',
    source: 'own',
    round: null,
  }
}

/** Whether there is still something to do. */
export function isOpen({ status }: Pick<Action, 'status'>): boolean {
  return status === 'planned' || status === 'begun'
}

/** Whether an open action should have been done. @param today - '2027-03-01', by the calendar of whoever asks */
export function isLate(action: Pick<Action, 'status' | 'due'>, today: string): boolean {
  return isOpen(action) && action.due !== null && action.due < today
}
