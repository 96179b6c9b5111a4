import { narrowStaircase } from './stairNarrow.ts'
import type { StairInput, StairLayout } from './stairLayout.ts'
import { leastWideWidth, wideStaircase } from './stairWide.ts'

/**
 * Lays a staircase out: side by side with cards standing on the treads, or step above step where that has no room.
 *
 * Nothing is measured on the screen, so that it is the same in print and in exports.
 */
export function layoutStaircase(input: StairInput): StairLayout {
  if (input.width < leastWideWidth(input.steps.length)) return narrowStaircase(input)
  return wideStaircase(input)
}

/** How high a staircase of this width is, in px. */
export function staircaseHeight(input: StairInput): number {
  return layoutStaircase(input).height
}
