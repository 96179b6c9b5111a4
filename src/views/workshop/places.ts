import { isFrozen, type Round } from '../../model/round.ts'

/** The places of a round's page, in the order of the day. */
export const PLACES = ['prepare', 'collect', 'run', 'close'] as const

export type Place = (typeof PLACES)[number]

/** The heading of the page: what comes first after a round was made, or taken away. */
export const ROUND_NAME = 'round-name'

// Addresses are in Danish, whatever the language of the page.
const SLUGS: Readonly<Record<Place, string>> = {
  prepare: 'forberedelse',
  collect: 'svar',
  run: 'styring',
  close: 'afslutning',
}

/** What an address names: a place, and the number of a round; null for the one made last. */
export interface NamedPlace {
  readonly number: number | null
  readonly place: Place
}

/** @param item - as '2-svar', or 'svar' @returns null when it names no place */
export function placeFrom(item: string | null): NamedPlace | null {
  const [, number, slug] = /^(?:(\d{1,4})-)?([a-z]+)$/.exec(item ?? '') ?? []
  const place = PLACES.find((each) => SLUGS[each] === slug)
  return place === undefined ? null : { number: number === undefined ? null : Number(number), place }
}

/** The item of an address that names a place of a round. */
export function itemOf({ number }: Pick<Round, 'number'>, place: Place): string {
  return `${number}-${SLUGS[place]}`
}

/** Where the work is: taking answers, showing and talking, or closing. */
export function placeOfWork(round: Round): Place {
  if (round.closedAt !== null) return 'close'
  return isFrozen(round) ? 'run' : 'collect'
}

/** What the dialog of a round is asked for: a new one, another with the same people, or a change of one. */
export type RoundTask =
  | { readonly kind: 'new' }
  | { readonly kind: 'again' | 'change'; readonly number: number }

/** @param item - as `itemOfTask` gives it; anything else asks for a new round */
export function taskFrom(item: string | null): RoundTask {
  const [, slug, number] = /^(igen|ret)-(\d{1,4})$/.exec(item ?? '') ?? []
  if (slug === undefined) return { kind: 'new' }
  return { kind: slug === 'igen' ? 'again' : 'change', number: Number(number) }
}

export function itemOfTask(task: RoundTask): string {
  if (task.kind === 'new') return 'ny'
  return `${task.kind === 'again' ? 'igen' : 'ret'}-${task.number}`
}
