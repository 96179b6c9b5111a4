import type { Round } from '../../model/round.ts'
import type { Taken } from './collecting.ts'

/** What each way of taking answers in is given. */
export interface WayProps {
  readonly round: Round
  /** Nothing can be taken in; the panel says why. */
  readonly isOff: boolean
  /** @param more - what else is to be said of it */
  readonly onTaken: (taken: Taken, more?: string) => void
}
