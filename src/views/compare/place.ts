import { othersFrom, writeOthers, type OthersPlace } from '../others/place.ts'

/** What is shown: one's own snapshots, all others, or one of theirs beside one's own. */
export type ComparePart = 'own' | 'others' | 'beside'

/** What the comparison is set to; all of it is in the address. */
export interface ComparePlace {
  readonly part: ComparePart
  /** Ids of snapshots, or `NOW`; null: as it comes. */
  readonly before: string | null
  readonly after: string | null
  /** The component that is looked at closely. */
  readonly picked: string | null
  readonly order: 'change' | 'walk'
  readonly others: OthersPlace
}

/** In place of a snapshot's id: the assessment as it is now. */
export const NOW = 'nu'

// Addresses are in Danish, whatever the language of the page.
const KEYS = { part: 'del', before: 'foer', after: 'nu', picked: 'valgt', order: 'orden' } as const
const PART_SLUGS: Readonly<Record<ComparePart, string>> = { own: 'egne', others: 'andre', beside: 'ved-siden' }
const WALK = 'cirkel'

export function placeFrom(query: string): ComparePlace {
  const settings = new URLSearchParams(query)
  const parts = ['others', 'beside'] as const
  return {
    part: parts.find((each) => PART_SLUGS[each] === settings.get(KEYS.part)) ?? 'own',
    before: settings.get(KEYS.before),
    after: settings.get(KEYS.after),
    picked: settings.get(KEYS.picked),
    order: settings.get(KEYS.order) === WALK ? 'walk' : 'change',
    others: othersFrom(settings),
  }
}

export function queryOf({ part, before, after, picked, order, others }: ComparePlace): string {
  const settings = new URLSearchParams()
  if (part !== 'own') settings.set(KEYS.part, PART_SLUGS[part])
  if (before !== null) settings.set(KEYS.before, before)
  if (after !== null) settings.set(KEYS.after, after)
  if (picked !== null) settings.set(KEYS.picked, picked)
  if (order === 'walk') settings.set(KEYS.order, WALK)
  writeOthers(settings, others)
  return settings.toString()
}
