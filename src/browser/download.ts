/** Gives the user a text as a file. */
export function downloadText(name: string, text: string, type = 'application/json'): void {
  download(name, new Blob([text], { type }))
}

/** Gives the user bytes as a file. */
export function downloadBytes(name: string, bytes: Uint8Array, type: string): void {
  // A copy, for what it lies in may be shared with other threads.
  download(name, new Blob([new Uint8Array(bytes)], { type }))
}

function download(name: string, content: Blob): void {
  const url = URL.createObjectURL(content)
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  // Some browsers start reading only after the click has returned.
  setTimeout(() => URL.revokeObjectURL(url), 60_000)
}
