import type { Round } from '../../model/round.ts'
import type { Taken } from './collecting.ts'

/** What each way of taking answers in is given. */
export interface WayProps {
  readonly round: Round
  /** Nothing can be taken in; the panel says why. */
  readonly isOff: boolean
  /** @param taken - null: an attempt took nothing, and what was said of the one before goes @param more - what else is to be said of it */
  readonly onTaken: (taken: Taken | null, more?: string) => void
}
