import { useEffect, useState } from 'react'

/** The time, in milliseconds since 1970, often enough for whole minutes. */
export function useNow(interval = 5000): number {
  const [now, setNow] = useState(() => Date.now())
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), interval)
    return () => clearInterval(timer)
  }, [interval])
  return now
}
