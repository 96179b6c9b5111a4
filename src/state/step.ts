import type { ComponentId } from '../framework/framework.ts'
import type { ScoreValue } from '../model/rating.ts'

/** What one step of undo did, for the words on the button. Stored with the undo, so a kind is never renamed. */
export type Step =
  | { readonly kind: 'score'; readonly component: ComponentId; readonly from: ScoreValue; readonly to: ScoreValue }
  | { readonly kind: 'target'; readonly component: ComponentId; readonly from: number | null; readonly to: number | null }
  | { readonly kind: 'target-date' | 'priority' | 'note'; readonly component: ComponentId }
  | { readonly kind: 'details' }
  | { readonly kind: 'intervention-added' | 'intervention-changed' | 'intervention-removed'; readonly name: string }
  | { readonly kind: 'intervention-moved'; readonly name: string; readonly from: string; readonly to: string }
  /** Several at once: changed by hand, taken away, or brought in from a list. `count`: how many. */
  | { readonly kind: 'interventions-changed' | 'interventions-removed' | 'list-imported'; readonly count: number }
  | { readonly kind: 'list-edited' }
  /** `name`: of the first of the interventions that look alike. */
  | { readonly kind: 'overlap-answered'; readonly name: string }
  /** `text`: what is to be done, or the snapshot's name. */
  | { readonly kind: 'action-added' | 'action-changed' | 'action-removed'; readonly text: string }
  | { readonly kind: 'snapshot-taken' | 'snapshot-named' | 'snapshot-removed'; readonly text: string }
  | { readonly kind: 'follow-up' }
  | { readonly kind: 'replaced' | 'example-reset' | 'merged' }
  /** `number`: of the round. */
  | { readonly kind: 'round-added' | 'round-changed' | 'round-removed' | 'round-closed' | 'round-note'; readonly number: number }
  /** `count`: how many people's answers. */
  | { readonly kind: 'answers-added' | 'waiting-counted'; readonly number: number; readonly count: number }
  | { readonly kind: 'hands'; readonly component: ComponentId }
  /** `component`: null for all of the round at once. */
  | { readonly kind: 'revealed'; readonly number: number; readonly component: ComponentId | null }
  | { readonly kind: 'settled'; readonly component: ComponentId }

/**
 * Whether undo stops at a step: what a room has seen is not made unseen, and what was rated then is not rated again
 * with other answers. Another round is the way.
 */
export function isLasting({ kind }: Step): boolean {
  return kind === 'revealed' || kind === 'waiting-counted'
}

/** The text field that a typing step belongs to, so that the typing in it is one step: 'note:shared-strategy'. */
export type FieldKey = string

