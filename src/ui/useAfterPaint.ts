import { startTransition, useEffect, useState } from 'react'

/**
 * A value as it was before, until what depends on it at once has been painted: what is much to draw then follows, a
 * little at a time, and never stands before the answer to a key.
 */
export function useAfterPaint<T>(value: T): T {
  const [shown, setShown] = useState<{ readonly value: T }>({ value })
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    const frame = requestAnimationFrame(() => {
      timer = setTimeout(() => startTransition(() => setShown((last) => (last.value === value ? last : { value }))), 0)
    })
    return () => {
      cancelAnimationFrame(frame)
      clearTimeout(timer)
    }
  }, [value])
  return shown.value
}
