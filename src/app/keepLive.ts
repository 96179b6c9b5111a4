import type { TextArea } from '../browser/storage.ts'
import { liveFrom, useLive } from '../state/live.ts'
import { LIVE_KEY } from './keys.ts'

/**
 * Takes up how a workshop stood when the page was left, and stores each change of it.
 *
 * @param mayWrite - whether this window writes
 * @returns ends it
 */
export function keepLive(area: TextArea, mayWrite: () => boolean): () => void {
  useLive.setState(liveFrom(stored(area)))
  return useLive.subscribe((live) => {
    if (mayWrite()) area.set(LIVE_KEY, JSON.stringify(live))
  })
}

function stored(area: TextArea): unknown {
  try {
    return JSON.parse(area.get(LIVE_KEY) ?? 'null')
  } catch {
    // Not JSON: the workshop begins at its beginning, and its answers are kept elsewhere.
    return null
  }
}
