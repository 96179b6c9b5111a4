/** Fills the screen with the page; false where the browser does not let us. */
export async function enterFullscreen(): Promise<boolean> {
  try {
    await document.documentElement.requestFullscreen()
    return true
  } catch {
    // Refused by policy or by the browser: the view fills the window instead.
    return false
  }
}

export function leaveFullscreen(): void {
  if (document.fullscreenElement) void document.exitFullscreen()
}

/** Calls back when the screen is given back, also by the browser's own Esc. */
export function onFullscreenLeft(listener: () => void): () => void {
  const check = () => document.fullscreenElement === null && listener()
  document.addEventListener('fullscreenchange', check)
  return () => document.removeEventListener('fullscreenchange', check)
}
