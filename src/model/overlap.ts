/** What a municipality says of two interventions that look alike. */
export type OverlapVerdict = 'same' | 'on-purpose' | 'different'

/** An intervention as an answer remembers it: by its id, or after a new import by what it is called and where. */
export interface OverlapSide {
  readonly id: string
  readonly name: string
  readonly administration: string
}

export interface OverlapAnswer {
  readonly sides: readonly [OverlapSide, OverlapSide]
  readonly verdict: OverlapVerdict
}

/** The most answers that are kept. */
export const MAX_OVERLAP_ANSWERS = 5000
