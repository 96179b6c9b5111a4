const KIND = 'komponentcirklen.stage-key'

/** Tells the window that opened this one which key was pressed here; nobody hears it when that one is gone. */
export function tellOpener(key: string): void {
  // Of another window, so no instance of this one's Object.
  const opener = window.opener as Window | null
  // A page from a file has no origin that could be named.
  const target = location.protocol === 'file:' ? '*' : location.origin
  opener?.postMessage({ kind: KIND, key }, target)
}
