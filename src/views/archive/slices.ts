import { nextTurn } from '../../exchange/turn.ts'

/** How long a slice of work may take before the page is let draw, in milliseconds. */
const SLICE = 30

export interface SlicesOptions {
  /** Called after each slice with how many items are done. */
  readonly onProgress?: ((done: number) => void) | undefined
  readonly signal?: AbortSignal | undefined
}

/**
 * Does something with each item, the page going on meanwhile.
 *
 * @returns false when it was cancelled before the end
 */
export async function inSlices<T>(
  items: readonly T[],
  run: (item: T) => void | Promise<void>,
  { onProgress, signal }: SlicesOptions = {},
): Promise<boolean> {
  let began = performance.now()
  for (const [index, item] of items.entries()) {
    if (signal?.aborted) return false
    // oxlint-disable-next-line no-await-in-loop -- one after the other: they are many, and each may be large
    await run(item)
    if (performance.now() - began < SLICE) continue
    onProgress?.(index + 1)
    // oxlint-disable-next-line no-await-in-loop -- so that the page can draw in between
    await nextTurn()
    began = performance.now()
  }
  onProgress?.(items.length)
  return signal?.aborted !== true
}
