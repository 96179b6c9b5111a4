import { isDialogOpen } from './typing.ts'

/** Two seconds: a slow machine draws few frames. */
const MOST_FRAMES = 120

/**
 * Gives the focus to an element as soon as it is there and no dialog lies over it: for what comes in the place of a
 * control that its own press takes away. The focus would be lost with it, and who hears the page would be at its top.
 */
export function focusSoon(id: string, frames = MOST_FRAMES): void {
  requestAnimationFrame(() => {
    const element = isDialogOpen() ? null : document.getElementById(id)
    if (element) element.focus()
    else if (frames > 0) focusSoon(id, frames - 1)
  })
}

/** Gives the focus to an element when it comes: a `ref`. */
export function takeFocus(element: HTMLElement | null): void {
  element?.focus()
}

/** Gives the focus to the page itself where a layer has closed and what it was opened from is gone. */
export function focusPageIfLost(): void {
  requestAnimationFrame(() => {
    const isLost = document.activeElement === document.body && !isDialogOpen()
    if (isLost) document.querySelector('main')?.focus({ preventScroll: true })
  })
}
