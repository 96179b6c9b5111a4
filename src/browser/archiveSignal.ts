import { ARCHIVE_NAME } from './archive.ts'

let channel: BroadcastChannel | null = null

/** One for all: it does not hear what it says itself. null: an older browser, where windows learn of it when they are looked at. */
function theChannel(): BroadcastChannel | null {
  if (channel === null && 'BroadcastChannel' in globalThis) channel = new BroadcastChannel(ARCHIVE_NAME)
  return channel
}

/** Tells other windows that something else lies in the archive now. */
export function tellArchiveChanged(): void {
  theChannel()?.postMessage(null)
}

/**
 * @param onChange - what lies in the archive may have been changed by another window
 * @returns ends the watch
 */
export function watchArchive(onChange: () => void): () => void {
  const seen = () => {
    if (document.visibilityState === 'visible') onChange()
  }
  const heard = theChannel()
  heard?.addEventListener('message', onChange)
  document.addEventListener('visibilitychange', seen)
  return () => {
    heard?.removeEventListener('message', onChange)
    document.removeEventListener('visibilitychange', seen)
  }
}
