import { useEffect } from 'react'
import { usePreferences } from '../state/preferences.ts'
import { isDialogOpen, isTextField } from '../ui/typing.ts'
import { useLatest } from '../ui/useLatest.ts'

/**
 * Single letters as shortcuts while a view is shown, unless they are switched off, or go into a text.
 *
 * @param keys - what each letter does; lower case
 */
export function useLetterKeys(keys: Readonly<Record<string, () => void>>): void {
  const isOn = usePreferences((preferences) => preferences.hasLetterKeys)
  const latest = useLatest(keys)

  // Keys belong to the window; the listener stays while the handlers change with each render.
  useEffect(() => {
    if (!isOn) return undefined
    function listen(event: KeyboardEvent) {
      if (event.ctrlKey || event.metaKey || event.altKey || isTextField(event.target)) return
      if (isDialogOpen()) return
      const handle = latest.current[event.key.toLowerCase()]
      if (!handle) return
      event.preventDefault()
      handle()
    }
    addEventListener('keydown', listen)
    return () => removeEventListener('keydown', listen)
  }, [isOn, latest])
}
