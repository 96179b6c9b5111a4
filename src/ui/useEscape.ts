import { useEffect } from 'react'
import { useLatest } from './useLatest.ts'

/** Calls back on Escape, wherever the focus is: but not out of a field or a dialog, which have their own use for it. */
export function useEscape(isActive: boolean, onEscape: () => void): void {
  const latest = useLatest(onEscape)

  // Listens on the window: what had the focus may be gone.
  useEffect(() => {
    if (!isActive) return undefined
    const listen = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented || isTaken(event.target)) return
      event.preventDefault()
      latest.current()
    }
    addEventListener('keydown', listen)
    return () => removeEventListener('keydown', listen)
  }, [isActive, latest])
}

function isTaken(target: EventTarget | null): boolean {
  const isInField = target instanceof Element && target.closest('input, textarea, select, dialog, [popover]') !== null
  return isInField || isPageCovered()
}

/** Whether a dialog or a pop-up lies over the page: Escape is for that first. */
export function isPageCovered(): boolean {
  return document.querySelector('dialog[open], [popover]:popover-open') !== null
}
