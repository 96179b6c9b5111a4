import type { Id } from '../../../model/assessment.ts'

/** The id of the table's heading, which takes the focus when what had it is gone. */
export const TABLE_TITLE = 'list-title'

/** Where the focus was lost as a row moved, it goes to the row's choice of step, or to the heading when the row is gone. */
export function focusStepOf(id: Id): void {
  const hasFocus = document.activeElement !== null && document.activeElement !== document.body
  if (hasFocus) return
  const goal = rows().find(isOf(id))?.querySelector<HTMLElement>('select')
  ;(goal ?? document.getElementById(TABLE_TITLE))?.focus()
}

/**
 * Where the focus goes when a row is taken away: to the same button of the row that comes up, or to the heading. To be
 * called once the row is gone: the one that comes up may have been drawn anew in its place.
 */
export function focusAfter(id: Id): () => void {
  const before = rows()
  const at = before.findIndex(isOf(id))
  const next = (before[at + 1] ?? before[at - 1])?.dataset['row']
  return () => {
    const goal = next === undefined ? null : rows().find(isOf(next))?.querySelector<HTMLElement>('.row-actions button')
    ;(goal ?? document.getElementById(TABLE_TITLE))?.focus()
  }
}

/** Those that can be seen. */
function rows(): readonly HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>('.list-table tbody:not([hidden]) > [data-row]')]
}

function isOf(id: Id): (row: HTMLElement) => boolean {
  return (row) => row.dataset['row'] === id
}
