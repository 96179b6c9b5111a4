import type { ListId } from '../framework/catalogue.ts'
import type { ComponentId } from '../framework/framework.ts'
import type { ActionDraft } from './action.ts'
import type { Details } from './assessment.ts'
import type { InterventionDraft } from './intervention.ts'
import type { Score } from './rating.ts'
import type { Settled } from './round.ts'
import type { Snapshot } from './snapshot.ts'

/** Two states of one assessment: the one that is open here, and that of a file. */
export type Side = 'here' | 'there'

/** What two states differ in. `field`: null for the whole of it, as when it is in one of them only. */
export type Subject =
  | { readonly kind: 'details'; readonly field: keyof Details | 'followUp' }
  /** 'goal': the target with its date, where one side has none. */
  | { readonly kind: 'score'; readonly component: ComponentId; readonly field: Exclude<keyof Score, 'component'> | 'goal' }
  | { readonly kind: 'intervention'; readonly name: string; readonly field: keyof InterventionDraft | null }
  | { readonly kind: 'action'; readonly name: string; readonly field: keyof ActionDraft | null }
  | { readonly kind: 'snapshot'; readonly name: string; readonly field: keyof Pick<Snapshot, 'name' | 'note'> | null }
  | { readonly kind: 'term'; readonly list: ListId; readonly term: string; readonly name: string | null; readonly field: 'name' | null }
  | { readonly kind: 'list'; readonly list: ListId }
  | { readonly kind: 'methods' }
  | { readonly kind: 'overlap'; readonly names: readonly [string, string]; readonly field: 'verdict' | null }
  | { readonly kind: 'round'; readonly number: number; readonly field: 'expected' | 'agenda' | 'note' | 'closedAt' | null }
  | { readonly kind: 'hands'; readonly number: number; readonly component: ComponentId }
  | { readonly kind: 'settled'; readonly number: number; readonly component: ComponentId; readonly field: Exclude<keyof Settled, 'component'> | null }
  /** Single answers that only one side has. */
  | { readonly kind: 'answers'; readonly number: number; readonly count: number }
  /** Codes with the same answers on both sides, which the last common state did not have: each is counted once. */
  | { readonly kind: 'sameCodes'; readonly number: number; readonly count: number }
  /** A round that has got another number, for another has it already. */
  | { readonly kind: 'renumbered'; readonly from: number; readonly to: number }

/** Where something differs; `key` tells it from all others of one merge. */
export interface MergePlace {
  readonly key: string
  readonly subject: Subject
}

/** What both have changed, and each in its own way: somebody has to choose. Values are null where it is not there. */
export interface Clash extends MergePlace {
  readonly here: unknown
  readonly there: unknown
  /** The one side that may be taken: what a room has seen is not made unseen. null: either. */
  readonly only: Side | null
  /** Names of the snapshots that come and go with each side. */
  readonly tied: Readonly<Record<Side, readonly string[]>>
}

/** What one side has changed, and the other has not: it is taken. */
export interface Change {
  readonly side: Side
  readonly how: 'added' | 'removed' | 'changed'
  readonly subject: Subject
}

/** Which side is taken of a clash, by its key. */
export type Choices = ReadonlyMap<string, Side>
