import { useCallback, useSyncExternalStore } from 'react'

/**
 * The time now in milliseconds, kept up to date every so often.
 *
 * @param every - in milliseconds, and so exact is what it gives; null: 0, and no clock is looked at
 */
export function useNow(every: number | null): number {
  const subscribe = useCallback(
    (listener: () => void) => {
      if (every === null) return () => {}
      const timer = setInterval(listener, every)
      return () => clearInterval(timer)
    },
    [every],
  )
  return useSyncExternalStore(subscribe, () => (every === null ? 0 : Date.now() - (Date.now() % every)))
}
