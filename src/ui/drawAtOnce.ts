import { flushSync } from 'react-dom'

/** Changes something and draws it before it gives back, for what is looked up in the page after that, as for the focus. */
export function drawAtOnce(change: () => void): void {
  flushSync(change)
}
