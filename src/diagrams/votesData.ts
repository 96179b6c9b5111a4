/** The votes of two kinds of people, lowest level first, and who they are: "Ledere (7)". */
export interface VoteSides {
  readonly leaders: readonly number[]
  readonly staff: readonly number[]
  readonly words: { readonly leaders: string; readonly staff: string }
}

/** A level or a place between two, and the words for it: "Median 2,6". */
export interface VoteMark {
  readonly level: number
  readonly words: string
}

/** Votes that may be shown. */
export interface ShownVotes {
  readonly kind: 'shown'
  /** How many chose each level, lowest first. */
  readonly counts: readonly number[]
  /** null: nobody may see who voted what. */
  readonly sides: VoteSides | null
  readonly median: VoteMark | null
  /** What the room decided; null until it has. */
  readonly settled: VoteMark | null
  /** The levels that the room is split between, and what that is called; null when it is not. */
  readonly split: { readonly levels: readonly number[]; readonly words: string } | null
  /** What a mark stands for, while there are marks; '' for nothing. */
  readonly unit: string
}

/** The frame alone says nothing of any vote: not yet revealed, hidden to protect people, or none given. */
export interface NoVotes {
  readonly kind: 'waiting' | 'hidden' | 'empty'
  readonly text: string
}

export interface VoteLevel {
  readonly value: number
  readonly label: string
}
