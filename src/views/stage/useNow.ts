import { useEffect, useState } from 'react'

/** The time now, in milliseconds, kept up to date every so often. @param every - in milliseconds; null: stands still */
export function useNow(every: number | null): number {
  const [now, setNow] = useState(Date.now)

  // The clock is outside React.
  useEffect(() => {
    if (every === null) return undefined
    setNow(Date.now())
    const timer = setInterval(() => setNow(Date.now()), every)
    return () => clearInterval(timer)
  }, [every])
  return now
}
