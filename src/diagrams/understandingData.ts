/** What stands out on a component and is worth a talk. Orange, but for the lone voice, which is told gently. */
export type UnderstandingMark = 'camps' | 'lone' | 'gap'

/** Of the room's votes, from strong disagreement to strong agreement. */
export type AgreementClass = 0 | 1 | 2 | 3

/** What one sector shows: only what may be shown. Levels are those of the scale, and may lie between two. */
export type UnderstandingState =
  | AgreementState
  | SidesState
  | MirrorState
  /** Answers that are hidden to protect those who gave them, and the words that say so. */
  | { readonly kind: 'hidden'; readonly reason: string }
  /** Nobody answered. */
  | { readonly kind: 'empty' }

/** How far the room agrees, and on what. */
export interface AgreementState {
  readonly kind: 'agreement'
  /** The centre as it is written: "3,4". Left out where it has no room. */
  readonly figure: string
  /** The room's median. */
  readonly centre: number
  /** Half of the votes lie from here … */
  readonly q1: number
  /** … to here. */
  readonly q3: number
  /** null: too few votes to say. */
  readonly agreement: AgreementClass | null
  readonly mark: UnderstandingMark | null
}

/** Leaders against staff: their centres in levels, null where none of them answered. */
export interface SidesState {
  readonly kind: 'sides'
  /** How far they are apart, as it is written; '' when there is nothing to compare. */
  readonly figure: string
  readonly leaders: number | null
  readonly staff: number | null
  /** So far apart that it needs a talk. */
  readonly isFlagged: boolean
}

/** Strategy against practice. */
export interface MirrorState {
  readonly kind: 'mirror'
  /** How far the sector is ahead of the one that it belongs with, signed, as it is written. */
  readonly figure: string
  readonly centre: number
  /** The centre of the sector that it belongs with; null when they are not to be compared. */
  readonly pair: number | null
}

/** One component as the circle of understanding shows it. All words come finished. */
export interface UnderstandingSectorData {
  readonly id: string
  readonly code: string
  /** May hold soft hyphens. */
  readonly label: string
  readonly short: string
  /** The whole accessible sentence, with all that the sector shows. */
  readonly name: string
  /** The line under an outer name: "3,4 · uenighed". Give it to all sectors or to none. */
  readonly sub: string
  /** The sector of the other ring that it belongs with. */
  readonly mirror: string | null
  readonly state: UnderstandingState
}

export interface UnderstandingRingData {
  readonly id: string
  readonly label: string
  readonly sectors: readonly UnderstandingSectorData[]
}
