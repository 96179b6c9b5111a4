/** The window to drag to the projector, as long as this page knows of it. */
let stage: Window | null = null

const NAME = 'komponentcirklen-stage'

/** Marks what the window of the stage tells this one. */
const KIND = 'komponentcirklen.stage-key'

/**
 * Opens the stage in a window of its own, or brings the one that is open to the front.
 *
 * @returns false when the browser does not let us
 */
export function openStage(): boolean {
  if (isStageOpen()) {
    stage?.focus()
    return true
  }
  const address = `${location.href.replace(/#.*$/, '')}#/scene`
  stage = window.open(address, NAME, 'popup,width=1280,height=720')
  stage?.focus()
  return isStageOpen()
}

export function isStageOpen(): boolean {
  return stage !== null && !stage.closed
}

/** Calls back when the window of the stage has been opened or closed. */
export function onStageWindow(listener: () => void): () => void {
  // A window says nothing to its opener when it is closed.
  const timer = setInterval(listener, 1000)
  return () => clearInterval(timer)
}

/** In the window of the stage: tells the desk that opened it which key was pressed; nobody hears it when that one is gone. */
export function tellDesk(key: string): void {
  // Of another window, so no instance of this one's Object.
  const desk = window.opener as Window | null
  // A page from a file has no origin that could be named.
  const target = location.protocol === 'file:' ? '*' : location.origin
  desk?.postMessage({ kind: KIND, key }, target)
}

/** At the desk: hears the keys that are pressed while the window of the stage has the focus. */
export function onStageKey(listener: (key: string) => void): () => void {
  function hear({ data, origin, source }: MessageEvent<unknown>) {
    if (!isOwnOrigin(origin) || !isStageKey(data)) return
    // After a reload of this page, the window tells by its first key that it is there.
    if (source !== null && 'closed' in source && source !== window) stage = source
    listener(data.key)
  }
  addEventListener('message', hear)
  return () => removeEventListener('message', hear)
}

/** A page from a file has no origin, or all files have the same one. */
function isOwnOrigin(origin: string): boolean {
  if (location.protocol === 'file:') return origin === 'null' || origin.startsWith('file:')
  return origin === location.origin
}

function isStageKey(data: unknown): data is { readonly kind: string; readonly key: string } {
  if (typeof data !== 'object' || data === null) return false
  const { kind, key } = data as { readonly kind?: unknown; readonly key?: unknown }
  return kind === KIND && typeof key === 'string'
}
