import { walkOf, type ComponentId, type Framework } from '../framework/framework.ts'
import { isLate, isOpen, type Action } from '../model/action.ts'
import { grouped } from '../model/grouped.ts'
import { textKey } from '../model/textKey.ts'

/** What the actions of a plan are put in order by. */
export const GROUPINGS = ['deadline', 'component', 'owner'] as const

export type Grouping = (typeof GROUPINGS)[number]

/** Actions that belong together, in the order in which they are due. */
export interface ActionGroup {
  readonly head: GroupHead
  readonly actions: readonly Action[]
}

export type GroupHead =
  /** 'closed': done or dropped. */
  | { readonly kind: 'late' | 'coming' | 'undated' | 'closed' }
  /** null: about no component. */
  | { readonly kind: 'component'; readonly component: ComponentId | null }
  /** As it was first written; null: nobody is responsible yet. */
  | { readonly kind: 'owner'; readonly owner: string | null }

export interface GroupRequest {
  readonly by: Grouping
  /** '2027-03-01', by the calendar of whoever looks. */
  readonly today: string
  readonly framework: Framework
  /** The order of names in the language of the page. */
  readonly compare: (a: string, b: string) => number
}

/** Late ones come first everywhere, and closed ones last. */
export function groupActions(actions: readonly Action[], request: GroupRequest): readonly ActionGroup[] {
  const sorted = inDueOrder(actions, request.today)
  if (request.by === 'deadline') return byDeadline(sorted, request.today)
  return request.by === 'component' ? byComponent(sorted, request.framework) : byOwner(sorted, request.compare)
}

/** Late, then by their day, then those without a day, then closed ones; else in the order in which they were made. */
export function inDueOrder(actions: readonly Action[], today: string): readonly Action[] {
  const place = (action: Action) => DEADLINES.indexOf(deadlineOf(action, today))
  return actions.toSorted((a, b) => place(a) - place(b) || dayOf(a).localeCompare(dayOf(b), 'en'))
}

const DEADLINES = ['late', 'coming', 'undated', 'closed'] as const

function deadlineOf(action: Action, today: string): (typeof DEADLINES)[number] {
  if (!isOpen(action)) return 'closed'
  if (isLate(action, today)) return 'late'
  return action.due === null ? 'undated' : 'coming'
}

/** Those without a day come last. */
function dayOf({ due }: Action): string {
  return due ?? '9999'
}

function byDeadline(sorted: readonly Action[], today: string): readonly ActionGroup[] {
  const groups = DEADLINES.map((kind) => ({
    head: { kind },
    actions: sorted.filter((action) => deadlineOf(action, today) === kind),
  }))
  return groups.filter(({ actions }) => actions.length > 0)
}

function byComponent(sorted: readonly Action[], framework: Framework): readonly ActionGroup[] {
  const groups = grouped(sorted, ({ component }) => component)
  const order = [...walkOf(framework).map(({ id }) => id), null]
  return order.flatMap((component) => {
    const actions = groups.get(component)
    return actions === undefined ? [] : [{ head: { kind: 'component', component } as const, actions }]
  })
}

/** 'PPR-leder' and 'ppr leder' are one. */
function byOwner(sorted: readonly Action[], compare: GroupRequest['compare']): readonly ActionGroup[] {
  const groups = [...grouped(sorted, ({ owner }) => textKey(owner)).values()].map((actions) => {
    const owner = actions[0]?.owner.trim() ?? ''
    return { head: { kind: 'owner', owner: owner === '' ? null : owner } as const, actions }
  })
  return groups.toSorted((a, b) => {
    if (a.head.owner === null || b.head.owner === null) return a.head.owner === null ? 1 : -1
    return compare(a.head.owner, b.head.owner)
  })
}
