import { useEffect, useRef, type RefObject } from 'react'

/** The newest value, for a listener or timer that outlives the render that started it. */
export function useLatest<T>(value: T): RefObject<T> {
  const ref = useRef(value)
  useEffect(() => {
    ref.current = value
  })
  return ref
}
