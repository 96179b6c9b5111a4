/** How long after a failure it is tried once more, in milliseconds; sooner when the network comes back. */
const AGAIN = 3_000

/** Fetches what cannot be done without: tries until it is there. */
export async function insist<T>(fetch: () => Promise<T>): Promise<T> {
  try {
    return await fetch()
  } catch {
    // No network, or none that answers.
    await pause()
    return insist(fetch)
  }
}

function pause(): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(end, AGAIN)
    addEventListener('online', end)
    function end() {
      clearTimeout(timer)
      removeEventListener('online', end)
      resolve()
    }
  })
}
