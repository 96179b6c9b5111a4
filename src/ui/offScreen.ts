import type { ReactElement } from 'react'
import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'

/**
 * Draws an element beside the page, where nobody sees it, and takes it away again.
 *
 * @param read - what is wanted of it, before it goes
 * @throws what the drawing threw
 */
export function drawOffScreen<T>(element: ReactElement, read: (drawn: Element) => T): T {
  const place = document.createElement('div')
  const faults: unknown[] = []
  const root = createRoot(place, { onUncaughtError: (error) => faults.push(error) })
  try {
    flushSync(() => root.render(element))
    if (faults.length > 0) throw faults[0]
    return read(place)
  } finally {
    root.unmount()
  }
}
