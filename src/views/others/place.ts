import { MAX_SEARCH } from '../catalogue/place.ts'

/** What the circles of others are ordered by. */
export const ORDERS = ['name', 'date', 'level'] as const

export type OthersOrder = (typeof ORDERS)[number]

/** What the circles of others are set to; all of it is in the address. */
export interface OthersPlace {
  /** Only those of a year: '2025'; null: the latest of each. */
  readonly year: string | null
  readonly order: OthersOrder
  /** The component that is looked at in all of them. */
  readonly component: string | null
  readonly search: string
  /** The snapshot that is opened large, by its id. */
  readonly opened: string | null
}

export const FIRST_OTHERS: OthersPlace = { year: null, order: 'name', component: null, search: '', opened: null }

// Addresses are in Danish, whatever the language of the page.
const KEYS = { year: 'aar', order: 'sorter', component: 'komponent', search: 'soeg', opened: 'aaben' } as const
const ORDER_SLUGS: Readonly<Record<OthersOrder, string>> = { name: 'navn', date: 'dato', level: 'niveau' }

/** What an address says of it; what it does not say, or says wrongly, is as at first. */
export function othersFrom(settings: URLSearchParams): OthersPlace {
  const year = settings.get(KEYS.year)
  return {
    year: year !== null && /^\d{4}$/.test(year) ? year : null,
    order: ORDERS.find((each) => ORDER_SLUGS[each] === settings.get(KEYS.order)) ?? FIRST_OTHERS.order,
    component: settings.get(KEYS.component),
    search: (settings.get(KEYS.search) ?? '').slice(0, MAX_SEARCH),
    opened: settings.get(KEYS.opened),
  }
}

/** Adds to an address what is not as at first. */
export function writeOthers(settings: URLSearchParams, place: OthersPlace): void {
  if (place.order !== FIRST_OTHERS.order) settings.set(KEYS.order, ORDER_SLUGS[place.order])
  if (place.search !== '') settings.set(KEYS.search, place.search)
  for (const key of ['year', 'component', 'opened'] as const) {
    const value = place[key]
    if (value !== null) settings.set(KEYS[key], value)
  }
}

/** Looks at a component, or at none any more: without one there is no level to order by. */
export function pickedChange(component: string | null, { order }: OthersPlace): Pick<OthersPlace, 'component' | 'order'> {
  return { component, order: component === null && order === 'level' ? 'name' : order }
}
