/**
 * Keeps the screen from going dark while the page is looked at, where the browser can; the lock is lost whenever the
 * page is hidden, and taken again when it is seen.
 *
 * @returns lets the screen go dark again
 */
export function keepAwake(): () => void {
  let lock: WakeLockSentinel | null = null
  let isEnded = false

  async function take() {
    if (isEnded || document.visibilityState !== 'visible' || lock?.released === false) return
    try {
      lock = await navigator.wakeLock.request('screen')
      if (isEnded) void lock.release()
    } catch {
      // No such API, a page that is not secure, or a battery that runs low: the screen does as the system says.
    }
  }

  const onSeen = () => void take()
  document.addEventListener('visibilitychange', onSeen)
  void take()
  return () => {
    isEnded = true
    document.removeEventListener('visibilitychange', onSeen)
    void lock?.release()
  }
}
