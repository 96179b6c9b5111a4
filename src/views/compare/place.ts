/** What the comparison is set to; all of it is in the address. */
export interface ComparePlace {
  /** Ids of snapshots, or `NOW`; null: as it comes. */
  readonly before: string | null
  readonly after: string | null
  /** The component that is looked at closely. */
  readonly picked: string | null
  readonly order: 'change' | 'walk'
}

/** In place of a snapshot's id: the assessment as it is now. */
export const NOW = 'nu'

// Addresses are in Danish, whatever the language of the page.
const KEYS = { before: 'foer', after: 'nu', picked: 'valgt', order: 'orden' } as const
const WALK = 'cirkel'

export function placeFrom(query: string): ComparePlace {
  const settings = new URLSearchParams(query)
  return {
    before: settings.get(KEYS.before),
    after: settings.get(KEYS.after),
    picked: settings.get(KEYS.picked),
    order: settings.get(KEYS.order) === WALK ? 'walk' : 'change',
  }
}

export function queryOf({ before, after, picked, order }: ComparePlace): string {
  const settings = new URLSearchParams()
  if (before !== null) settings.set(KEYS.before, before)
  if (after !== null) settings.set(KEYS.after, after)
  if (picked !== null) settings.set(KEYS.picked, picked)
  if (order === 'walk') settings.set(KEYS.order, WALK)
  return settings.toString()
}
