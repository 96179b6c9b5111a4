import { minutesLate, plannedItems, type AgendaItem } from '../../../model/agenda.ts'
import type { Live } from '../../../state/live.ts'

/** Where a workshop is in its agenda. */
export interface AgendaTime {
  /** The item that is on; null before the first. */
  readonly current: AgendaItem | null
  /** How many items are done. */
  readonly done: number
  /** The item before it; null at the first and before it. */
  readonly previous: AgendaItem | null
  /** The item after it; null after the last. */
  readonly next: AgendaItem | null
  /** Whole minutes left of the item, the one that has begun among them; negative when it has run over; null before the first. */
  readonly left: number | null
  /** Whole minutes behind the agenda; negative when there is time in hand; null before the first. */
  readonly late: number | null
}

const MINUTE = 60_000

/** @param now - milliseconds since 1970 */
export function agendaTime(
  agenda: readonly AgendaItem[],
  { item, itemStartedAt, startedAt }: Pick<Live, 'item' | 'itemStartedAt' | 'startedAt'>,
  now: number,
): AgendaTime {
  const items = plannedItems(agenda)
  const at = items.findIndex(({ id }) => id === item)
  const current = items[at] ?? null
  const around = { current, done: Math.max(0, at), previous: items[at - 1] ?? null, next: items[at + 1] ?? null }
  if (current === null || itemStartedAt === null || startedAt === null) return { ...around, left: null, late: null }
  const elapsed = { total: minutesSince(startedAt, now), item: minutesSince(itemStartedAt, now) }
  return {
    ...around,
    left: whole(Math.ceil(current.minutes - elapsed.item)),
    late: whole(Math.trunc(minutesLate(agenda, current.id, elapsed))),
  }
}

/** A clock that was set back makes no negative time. */
function minutesSince(moment: string, now: number): number {
  return Math.max(0, (now - Date.parse(moment)) / MINUTE)
}

/** Never −0. */
function whole(minutes: number): number {
  return minutes === 0 ? 0 : minutes
}
