import { startTransition, useEffect, useState } from 'react'

/** A little more than a window shows, and as many as are drawn without a delay on a slow machine. */
const FIRST = 14
const NEXT = 12

/**
 * How many rows are drawn by now: those in sight at once, and the others bit by bit, so that typing is never held up.
 *
 * @param what - what is looked for; anything else begins with few again
 */
export function usePortion(what: string, count: number): number {
  const [drawn, setDrawn] = useState({ what, count: FIRST })
  const now = drawn.what === what ? drawn.count : FIRST
  useEffect(() => {
    if (now < count) startTransition(() => setDrawn({ what, count: now + NEXT }))
  }, [what, now, count])
  return now
}
