import type { TextArea } from '../browser/storage.ts'
import { preferencesFrom, usePreferences } from '../state/preferences.ts'
import { PREFERENCES_KEY } from './keys.ts'

/**
 * Takes up the stored preferences and stores each change of them. That it fails, or finds nonsense, harms nothing.
 *
 * @param mayWrite - whether storage may be written at all
 * @returns ends it
 */
export function keepPreferences(area: TextArea, mayWrite: () => boolean): () => void {
  usePreferences.setState(preferencesFrom(stored(area)))
  return usePreferences.subscribe((preferences) => {
    // What a newer version may have put there stays there.
    if (mayWrite()) area.set(PREFERENCES_KEY, JSON.stringify({ ...stored(area), ...preferences }))
  })
}

function stored(area: TextArea): object | null {
  try {
    const value: unknown = JSON.parse(area.get(PREFERENCES_KEY) ?? 'null')
    return typeof value === 'object' && !Array.isArray(value) ? value : null
  } catch {
    // Not JSON.
    return null
  }
}
