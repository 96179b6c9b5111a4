import type { ComponentId } from '../framework/framework.ts'

/** null: not scored yet. 'unknown': looked at, and not known (ikke vurderet); it counts as done. */
export type ScoreValue = number | 'unknown' | null

export type Priority = 'low' | 'middle' | 'high'

/** What the team says of one component. */
export interface Score {
  readonly component: ComponentId
  readonly value: ScoreValue
  readonly target: number | null
  /** The day when the target is to be reached; null without a target. */
  readonly targetDate: string | null
  readonly priority: Priority | null
  /** What the score builds on. */
  readonly note: string
}
