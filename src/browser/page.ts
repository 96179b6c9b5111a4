/** What the page tells of its coming and going. */
export interface PageWatcher {
  /** It is hidden or goes away: after this nothing is sure to run. */
  readonly onHide: () => void
  /** It goes away, for good or into the browser's cache of pages. */
  readonly onGone: () => void
  /** It is looked at again after it was hidden, or may have been frozen. */
  readonly onSeen: () => void
  /** It comes back from the browser's cache of pages. */
  readonly onBack: () => void
  /** Another window has stored something. @param key - null: it has cleared everything */
  readonly onStored: (key: string | null) => void
  /** Asked when the user is leaving; true makes the browser ask whether to stay. */
  readonly hasUnsaved: () => boolean
}

/**
 * @param events - the window
 * @returns ends the watch
 */
export function watchPage(events: EventTarget, watcher: PageWatcher): () => void {
  const listeners: Readonly<Record<string, (event: Event) => void>> = {
    visibilitychange: () => (document.visibilityState === 'hidden' ? watcher.onHide() : watcher.onSeen()),
    focus: watcher.onSeen,
    pagehide: () => {
      watcher.onHide()
      watcher.onGone()
    },
    pageshow: (event) => (event as PageTransitionEvent).persisted && watcher.onBack(),
    storage: (event) => watcher.onStored((event as StorageEvent).key),
    beforeunload: (event) => watcher.hasUnsaved() && event.preventDefault(),
  }
  for (const [name, listener] of Object.entries(listeners)) events.addEventListener(name, listener)
  return () => {
    for (const [name, listener] of Object.entries(listeners)) events.removeEventListener(name, listener)
  }
}
