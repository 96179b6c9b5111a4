import { useSyncExternalStore } from 'react'

/**
 * A hundredth of the picture's height in CSS px, as `--u` in the style sheet; of a window narrower than 4:3, of the 4:3
 * picture that it has room for.
 */
export function useStageUnit(): number {
  return useSyncExternalStore(onResize, () => Math.min(innerHeight, innerWidth * 0.75) / 100)
}

/** The smallest text of the stage, in units: a little more than the 2.2 % that can be read from 8 m. */
export const SMALLEST_TEXT = 2.25

function onResize(listener: () => void): () => void {
  addEventListener('resize', listener)
  return () => removeEventListener('resize', listener)
}
