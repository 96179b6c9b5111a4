/** The parts of a workshop day; their words are in locales/. Stored, so none is ever renamed. */
export const AGENDA = [
  { id: 'introduction', minutes: 20 },
  { id: 'rating', minutes: 25 },
  { id: 'reveal', minutes: 15 },
  { id: 'talks', minutes: 45 },
  { id: 'settling', minutes: 15 },
  { id: 'ladder', minutes: 25 },
  { id: 'plan', minutes: 25 },
  { id: 'saving', minutes: 5 },
] as const

export type AgendaId = (typeof AGENDA)[number]['id']

export interface AgendaItem {
  readonly id: AgendaId
  /** 0 leaves it out. */
  readonly minutes: number
}

/** The agenda that a first round begins with: about three hours. */
export function newAgenda(): readonly AgendaItem[] {
  return AGENDA.map(({ id, minutes }) => ({ id, minutes }))
}

/** The items that there is time for. */
export function plannedItems(agenda: readonly AgendaItem[]): readonly AgendaItem[] {
  return agenda.filter(({ minutes }) => minutes > 0)
}

export function totalMinutes(agenda: readonly AgendaItem[]): number {
  return agenda.reduce((sum, { minutes }) => sum + minutes, 0)
}

/**
 * How far behind the agenda a workshop is.
 *
 * @param current - the item that is on
 * @param elapsed - minutes since the workshop began, and since the item began
 * @returns minutes: what was lost before the item, and what the item has run over; negative when there is time in hand
 */
export function minutesLate(
  agenda: readonly AgendaItem[],
  current: AgendaId,
  elapsed: { readonly total: number; readonly item: number },
): number {
  const items = plannedItems(agenda)
  const at = items.findIndex(({ id }) => id === current)
  const before = totalMinutes(items.slice(0, Math.max(0, at)))
  const own = items[at]?.minutes ?? 0
  const lost = elapsed.total - elapsed.item - before
  return lost + Math.max(0, elapsed.item - own)
}
