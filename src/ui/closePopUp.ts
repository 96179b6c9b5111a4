/** Closes the pop-up that an element stands in; the focus goes back to its button. */
export function closePopUp(within: Element): void {
  within.closest<HTMLElement>('[popover]')?.hidePopover()
}
