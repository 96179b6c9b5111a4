// Files that the app hands over, for tests in a browser.
import { vi } from 'vitest'

/** Catches the files that are handed over from now on: their names, and what is in them. */
export function handedOver() {
  const names: string[] = []
  const blobs: Blob[] = []
  vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
    blobs.push(blob as Blob)
    return 'blob:none'
  })
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function click(this: HTMLAnchorElement) {
    names.push(this.download)
  })
  return { names, blobs, text: async () => (await blobs[0]?.text()) ?? '' }
}
