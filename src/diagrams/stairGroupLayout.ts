import type { StairBlockLayout } from './stairBlocks.ts'
import type { StairGroupStepData } from './stairData.ts'
import type { StairFrame, StairStepFrame, StairText } from './stairLayout.ts'

/** What a staircase of groups is laid out from. */
export interface StairGroupsInput {
  /** In px. */
  readonly width: number
  readonly steps: readonly StairGroupStepData[]
  /** How high it may get, in px, as far as that can be done; null: as high as it looks best. */
  readonly room: number | null
}

/** How many stand on a step, above its blocks. */
export interface StairTotal {
  readonly number: StairText
  /** Empty where it has no room. */
  readonly noun: StairText
}

export interface StairGroupStepLayout extends StairStepFrame {
  /** null where the header says it, or nothing stands there. */
  readonly total: StairTotal | null
  readonly blocks: readonly StairBlockLayout[]
}

export type StairGroupsLayout = StairFrame<StairGroupStepLayout>
