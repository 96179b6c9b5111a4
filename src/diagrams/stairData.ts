/** One intervention, as plain words. */
export interface StairCardData {
  readonly id: string
  readonly name: string
  readonly prevention: 'primary' | 'secondary' | 'tertiary' | null
  /** A short line under the name, such as the area. */
  readonly detail: string
  /** The whole sentence that a screen reader says. */
  readonly label: string
}

export interface StairStepData {
  readonly id: string
  readonly order: number
  readonly name: string
  /** Stands for the name where that has no room. */
  readonly short: string
  /** Early steps get the wide treads. */
  readonly isEarly: boolean
  /** '11 indsatser'; of an empty step what is said in place of cards. */
  readonly count: string
  /** Said by a screen reader: 'Trin 2: Forebyggende indsatser, 14 indsatser'. */
  readonly label: string
  /** The first one stands on the tread. */
  readonly cards: readonly StairCardData[]
}

/** What a person wants done. `step` is the id of a step, `id` that of a card. */
export type StairAction =
  | { readonly kind: 'pick-step'; readonly step: string }
  | { readonly kind: 'pick'; readonly id: string }
  | { readonly kind: 'edit'; readonly id: string }
  | { readonly kind: 'move'; readonly id: string; readonly step: string }
  | { readonly kind: 'remove'; readonly id: string }
