const KIND = 'komponentcirklen.stage-key'

/** Tells the window that opened this one which key was pressed here; nobody hears it when that one is gone. */
export function tellOpener(key: string): void {
  const opener: unknown = window.opener
  if (!(opener instanceof Object) || !('postMessage' in opener)) return
  // A page from a file has no origin that could be named.
  const target = location.protocol === 'file:' ? '*' : location.origin
  ;(opener as Window).postMessage({ kind: KIND, key }, target)
}
