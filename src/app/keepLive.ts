import type { TextArea } from '../browser/storage.ts'
import { liveFrom, useLive } from '../state/live.ts'
import { LIVE_KEY } from './keys.ts'

/** Keeps how a workshop stands in step with what is stored of it. */
export interface LiveKeeper {
  /** Another window has stored it, which is the one that writes. */
  readonly follow: () => void
  /** This window writes from now on: begins where the one before it stood. */
  readonly takeUp: () => void
  /** Ends it. */
  readonly stop: () => void
}

/**
 * Takes up how a workshop stood when the page was left, and stores each change of it.
 *
 * @param mayWrite - whether this window writes
 */
export function keepLive(area: TextArea, mayWrite: () => boolean): LiveKeeper {
  // What did not fit is newer than what lies there.
  let isStored = true
  const read = () => {
    const found = liveFrom(stored(area))
    if (JSON.stringify(found) !== JSON.stringify(useLive.getState())) useLive.setState(found)
  }
  read()
  const stop = useLive.subscribe((live) => {
    if (mayWrite()) isStored = area.set(LIVE_KEY, JSON.stringify(live))
  })
  return {
    follow: () => {
      isStored = true
      read()
    },
    takeUp: () => {
      if (isStored) read()
    },
    stop,
  }
}

function stored(area: TextArea): unknown {
  try {
    return JSON.parse(area.get(LIVE_KEY) ?? 'null')
  } catch {
    // Not JSON: the workshop begins at its beginning, and its answers are kept elsewhere.
    return null
  }
}
