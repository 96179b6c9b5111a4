/** What of a row takes the focus: its field, or one of its tools. */
export type RowGoal = 'name' | 'up' | 'down'

/** Gives the focus to a part of a row as soon as the list is drawn anew: moved rows lose it. */
export function focusRow(row: string, goal: RowGoal): void {
  requestAnimationFrame(() => {
    const found = document.querySelector(`.own-list [data-row="${CSS.escape(row)}"]`)
    const [up, down] = found?.querySelectorAll<HTMLButtonElement>('.list-row-tools button') ?? []
    const field = found?.querySelector<HTMLElement>('input')
    if (goal === 'name') field?.focus()
    else if (goal === 'up') (up?.disabled ? down : up)?.focus()
    else (down?.disabled ? up : down)?.focus()
  })
}

/** What has the focus says which part of a row it is. */
export function goalOf(element: Element | null, by: -1 | 1): RowGoal {
  if (element instanceof HTMLInputElement) return 'name'
  return by === -1 ? 'up' : 'down'
}

/** After a row is gone: the field below, which takes new names. */
export function focusAdd(): void {
  requestAnimationFrame(() => document.querySelector<HTMLElement>('.add-name input')?.focus())
}
