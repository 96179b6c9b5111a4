import { useEffect, useRef, type RefObject } from 'react'

/**
 * For a row of tabs that is longer than a phone is wide: scrolls it so that the one chosen is in sight.
 *
 * @param chosen - changes with the choice @param selector - finds the chosen one in the row
 */
export function useRowInSight<T extends HTMLElement>(chosen: string, selector: string): RefObject<T | null> {
  const row = useRef<T>(null)

  // Where a row is scrolled to is the browser's. The page itself stays where it is.
  useEffect(() => {
    const found = row.current?.querySelector<HTMLElement>(selector)
    if (!row.current || !found) return
    const from = found.offsetLeft - row.current.offsetLeft
    row.current.scrollLeft = from - (row.current.clientWidth - found.offsetWidth) / 2
    // oxlint-disable-next-line react/exhaustive-effect-dependencies -- the choice is what this follows
  }, [chosen, selector])
  return row
}
