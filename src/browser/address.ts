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
  const behind = stepsBehind() + (how === 'push' ? 1 : 0)
  history[how === 'push' ? 'pushState' : 'replaceState']({ behind }, '', hash)
  dispatchEvent(new PopStateEvent('popstate'))
}

/** On the way back already: a double click leaves one layer, not two. */
let isLeaving = false

/** Leaves a layer as Back would and lands on `hash`; an address opened directly has nothing behind it to go back to. */
export function leaveTo(hash: string): void {
  leaveSteps(Math.min(1, stepsBehind()), hash)
}

/** Leaves so many steps at once, as that many times Back would, and lands on `hash`. */
export function leaveSteps(steps: number, hash: string): void {
  if (isLeaving) return
  if (steps <= 0) {
    goTo(hash, 'replace')
    return
  }
  isLeaving = true
  const land = () => {
    isLeaving = false
    goTo(hash, 'replace')
  }
  addEventListener('popstate', land, { once: true })
  history.go(-steps)
}

/** How many steps that this app made lie behind this one, for Back to go through. */
export function stepsBehind(): number {
  return (history.state as { behind?: number } | null)?.behind ?? 0
}
