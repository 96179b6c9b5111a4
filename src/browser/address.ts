/** The part of the address after '#', which says what is on the screen. */
export function currentHash(): string {
  return location.hash
}

/** The address of the app itself, for links to it: all before '#'. */
export function appAddress(): string {
  return location.href.split('#')[0] ?? ''
}

/** Calls back whenever the address changes: by a link, by Back, by `goTo`. */
export function onHashChange(listener: () => void): () => void {
  addEventListener('hashchange', listener)
  addEventListener('popstate', listener)
  return () => {
    removeEventListener('hashchange', listener)
    removeEventListener('popstate', listener)
  }
}

/** Goes to another place in the app; 'replace' leaves no step for Back. */
export function goTo(hash: string, how: 'push' | 'replace' = 'push'): void {
  if (hash === location.hash) return
  // A marked entry was made by this app, so that leaving its layer may go back to the one before.
  history[how === 'push' ? 'pushState' : 'replaceState']({ isOurs: how === 'push' || isOurs() }, '', hash)
  dispatchEvent(new PopStateEvent('popstate'))
}

/** Leaves a layer as Back would and lands on `hash`; an address opened directly has nothing behind it to go back to. */
export function leaveTo(hash: string): void {
  if (!isOurs()) {
    goTo(hash, 'replace')
    return
  }
  addEventListener('popstate', () => goTo(hash, 'replace'), { once: true })
  history.back()
}

function isOurs(): boolean {
  return (history.state as { isOurs?: boolean } | null)?.isOurs === true
}
