/** One component as the circle shows it. All words come finished. */
export interface CircleSectorData {
  readonly id: string
  readonly code: string
  /** May hold soft hyphens. */
  readonly label: string
  readonly short: string
  /** The whole accessible sentence. */
  readonly name: string
  /** The line under an outer name: "3 · Aftalt". Give it to all sectors or to none, so that scoring moves nothing. */
  readonly sub: string
  /** `'unknown'`: looked at, not known; null: not scored yet. */
  readonly value: number | 'unknown' | null
  readonly target: number | null
  /** The sector of the other ring that it belongs with. */
  readonly mirror: string | null
}

export interface CircleRingData {
  readonly id: string
  readonly label: string
  readonly sectors: readonly CircleSectorData[]
}

export interface CircleScale {
  readonly min: number
  readonly max: number
}

/** What a person does at the circle. */
export type CircleAction =
  | { readonly kind: 'select'; readonly id: string }
  | { readonly kind: 'score'; readonly id: string; readonly value: number | 'unknown' | null }
  | { readonly kind: 'target'; readonly id: string; readonly value: number | null }
  | { readonly kind: 'open'; readonly id: string }
  /** The pointer is over it or the focus on it. */
  | { readonly kind: 'point'; readonly id: string | null }
  /** The next digit sets the target. */
  | { readonly kind: 'target-mode'; readonly isOn: boolean }
