import type { Id } from '../../../model/assessment.ts'

/** The id of the table's heading, which takes the focus when what had it is gone. */
export const TABLE_TITLE = 'list-title'

/** Gives the focus to a row's choice of step, or to the heading when the row is gone. */
export function focusStepOf(id: Id): void {
  const goal = rowOf(id)?.querySelector<HTMLElement>('select') ?? document.getElementById(TABLE_TITLE)
  if (goal === document.activeElement) return
  goal?.focus()
}

/** Where the focus goes when a row is taken away: to the same button of the row that comes up, or to the heading. */
export function focusAfter(id: Id): () => void {
  const row = rowOf(id)
  const next = row?.nextElementSibling ?? row?.previousElementSibling
  const goal = next?.querySelector<HTMLElement>('.row-actions button')
  return () => (goal ?? document.getElementById(TABLE_TITLE))?.focus()
}

function rowOf(id: Id): Element | null {
  return document.querySelector(`.list-table [data-row="${CSS.escape(id)}"]`)
}
