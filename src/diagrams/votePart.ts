import type { Palette } from './palette.ts'
import type { ShownVotes } from './votesData.ts'
import type { VotesLayout } from './votesLayout.ts'

/** What each part of a distribution of votes is drawn from. */
export interface VotePart {
  readonly layout: VotesLayout
  readonly votes: ShownVotes
  /** Of the whole drawing, in px. */
  readonly width: number
  /** Which of the palette's rings. */
  readonly hue: number
  readonly palette: Palette
}
