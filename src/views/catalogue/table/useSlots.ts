import { useState } from 'react'
import type { Id } from '../../../model/assessment.ts'
import type { Intervention } from '../../../model/intervention.ts'

/** Which row of the page shows which intervention: a row that is free takes in the next, since to make one takes longer. */
export type Slots = ReadonlyMap<Id, number>

interface Shown {
  readonly rows: readonly Intervention[]
  readonly of: readonly Intervention[]
  readonly slots: Slots
}

/**
 * The slots of some rows. One that comes and one that stays keep theirs, so that they stay the same on the page.
 *
 * @param of - all interventions: when these change, nobody's row is handed on, as somebody may be working in it
 */
export function useSlots(rows: readonly Intervention[], of: readonly Intervention[]): Slots {
  const [shown, setShown] = useState<Shown>(() => ({ rows, of, slots: slotsOf(rows, new Map(), false) }))
  if (shown.rows === rows && shown.of === of) return shown.slots
  const slots = slotsOf(rows, shown.slots, shown.of === of)
  setShown({ rows, of, slots })
  return slots
}

/** @param isHandedOn - whether new rows take the slots of those that are gone */
export function slotsOf(rows: readonly Pick<Intervention, 'id'>[], before: Slots, isHandedOn: boolean): Slots {
  const stay = new Set(rows.map(({ id }) => id))
  const free = isHandedOn ? [...before].flatMap(([id, slot]) => (stay.has(id) ? [] : [slot])) : []
  let next = Math.max(-1, ...before.values())
  return new Map(rows.map(({ id }) => [id, before.get(id) ?? free.shift() ?? (next += 1)]))
}
