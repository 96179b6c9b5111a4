import type { Snapshot } from './snapshot.ts'

/**
 * A snapshot as it is given to others, and kept of others: without what was noted of single components. Nobody but those
 * who wrote them is shown these notes. Levels, targets, what a round showed and agreed, and the snapshot's own note stay.
 */
export function withoutComponentNotes(snapshot: Snapshot): Snapshot {
  return { ...snapshot, scores: snapshot.scores.map((score) => (score.note === '' ? score : { ...score, note: '' })) }
}
