import { GROUPINGS, type Grouping } from '../../analysis/planGroups.ts'

/** Which of the actions are shown. */
export const SHOWN = ['all', 'open', 'closed'] as const

export type Shown = (typeof SHOWN)[number]

/** What the plan is set to; all of it is in the address. */
export interface PlanPlace {
  readonly by: Grouping
  readonly shown: Shown
}

const FIRST: PlanPlace = { by: 'deadline', shown: 'all' }

// Addresses are in Danish, whatever the language of the page.
const BY: Readonly<Record<Grouping, string>> = { deadline: 'frist', component: 'komponent', owner: 'ansvarlig' }
const SHOW: Readonly<Record<Shown, string>> = { all: 'alle', open: 'aabne', closed: 'afsluttede' }
const KEYS = { by: 'efter', shown: 'status' } as const

/** What an address says; where it says nothing that is known here, it is as at first. */
export function placeFrom(query: string): PlanPlace {
  const settings = new URLSearchParams(query)
  return {
    by: GROUPINGS.find((each) => BY[each] === settings.get(KEYS.by)) ?? FIRST.by,
    shown: SHOWN.find((each) => SHOW[each] === settings.get(KEYS.shown)) ?? FIRST.shown,
  }
}

/** The query of an address that says this; what is as at first is left out. */
export function queryOf({ by, shown }: PlanPlace): string {
  const settings = new URLSearchParams()
  if (by !== FIRST.by) settings.set(KEYS.by, BY[by])
  if (shown !== FIRST.shown) settings.set(KEYS.shown, SHOW[shown])
  return settings.toString()
}
