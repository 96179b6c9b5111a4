/** The heading of the list in which what is left is settled. */
export const SETTLE_LIST = 'settle-list'

/** Goes to the list as soon as it is there. */
export function focusSettleList(): void {
  requestAnimationFrame(() => {
    const heading = document.getElementById(SETTLE_LIST)
    heading?.scrollIntoView({ block: 'start' })
    heading?.focus()
  })
}
