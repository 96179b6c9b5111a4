import { useRef } from 'react'

/** Does one thing only the first time it is asked for: a double click, or Enter twice, is one press. */
export function useOnce(): (act: () => void) => void {
  const isDone = useRef(false)
  return (act) => {
    if (isDone.current) return
    isDone.current = true
    act()
  }
}
