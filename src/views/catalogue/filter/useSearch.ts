import { useCallback, useEffect, useRef, useState } from 'react'
import { goToPlace } from '../usePlace.ts'

/** How long typing may rest before the address follows, in milliseconds: a browser allows only so many changes of it. */
const REST = 300

export interface Search {
  /** As it is typed. */
  readonly text: string
  readonly type: (text: string) => void
  /** The field was left: the address follows at once, and what is typed next is a step of its own for Back. */
  readonly leave: () => void
}

/**
 * The search while it is typed. The address follows it, in one step from the first key until the field is left.
 *
 * @param inAddress - the search that the address tells of
 */
export function useSearch(inAddress: string): Search {
  const [text, setText] = useState(inAddress)
  const written = useRef(inAddress)
  const waiting = useRef<string | null>(null)
  const isUnderWay = useRef(false)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)

  // Back, a bookmark or another control has changed the address; what was written from here is known already.
  useEffect(() => {
    if (inAddress === written.current) return
    written.current = inAddress
    waiting.current = null
    isUnderWay.current = false
    setText(inAddress)
  }, [inAddress])

  const write = useCallback(() => {
    clearTimeout(timer.current)
    const next = waiting.current
    waiting.current = null
    if (next === null || next === written.current) return
    written.current = next
    goToPlace({ search: next }, isUnderWay.current ? 'replace' : 'push')
    isUnderWay.current = true
  }, [])

  // Another view has an address of its own.
  useEffect(() => () => clearTimeout(timer.current), [])

  return {
    text,
    type: (next) => {
      setText(next)
      waiting.current = next
      clearTimeout(timer.current)
      timer.current = setTimeout(write, REST)
    },
    leave: () => {
      write()
      isUnderWay.current = false
    },
  }
}
