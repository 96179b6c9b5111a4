/**
 * Calls back when the browser has nothing else to do.
 *
 * @param atMost - how long to wait for that, in milliseconds
 * @returns takes the call back
 */
export function whenIdle(callback: () => void, atMost: number): () => void {
  // Safari has no requestIdleCallback.
  if (typeof requestIdleCallback !== 'function') {
    const timer = setTimeout(callback, atMost)
    return () => clearTimeout(timer)
  }
  const request = requestIdleCallback(callback, { timeout: atMost })
  return () => cancelIdleCallback(request)
}
