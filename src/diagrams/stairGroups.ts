import type { StairGroupsInput, StairGroupsLayout } from './stairGroupLayout.ts'
import { narrowGroups } from './stairGroupsNarrow.ts'
import { leastWidthOfGroups, wideGroups } from './stairGroupsWide.ts'

/** Lays out a staircase whose steps carry groups: side by side, or step above step where that has no room. */
export function layoutGroups(input: StairGroupsInput): StairGroupsLayout {
  return input.width < leastWidthOfGroups(input.steps.length) ? narrowGroups(input) : wideGroups(input)
}
