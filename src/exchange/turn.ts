declare const setTimeout: (run: () => void, milliseconds: number) => unknown

/** How work of many rows is watched while it goes on. */
export interface Watch {
  /** Asked before each slice; after a yes nothing more is done. */
  readonly isCancelled: () => boolean
  /** @param share - of the work that is done, 0 to 1 */
  readonly onProgress: (share: number) => void
}

export const UNWATCHED: Watch = { isCancelled: () => false, onProgress: () => undefined }

/** Lets the page draw and take clicks between two slices of work. */
export async function nextTurn(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, 0)
  })
}
