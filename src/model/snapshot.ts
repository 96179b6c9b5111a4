import type { ComponentId, RatingScale } from '../framework/framework.ts'
import { ofRoomAlone, type Published } from './published.ts'
import type { Score } from './rating.ts'
import type { Settled } from './round.ts'

/** A component as it was, and was called, when a snapshot was taken. */
export interface SnapshotComponent {
  readonly id: ComponentId
  readonly ring: string
  readonly position: number
  readonly mirror: ComponentId | null
  readonly name: string
}

/** The framework as it was: what is renamed later changes nothing in a snapshot. */
export interface SnapshotFramework {
  readonly id: string
  readonly version: number
  readonly scale: RatingScale
  readonly rings: readonly string[]
  /** In the order of the walk through the circle. */
  readonly components: readonly SnapshotComponent[]
}

/** What a round had shown when a snapshot was taken; nobody's single answers. */
export interface SnapshotRound {
  readonly number: number
  /** How many took part; null when that is hidden. */
  readonly people: number | null
  /** The ids of all rounds with the same people, its own and those that are removed among them. */
  readonly samePeople: readonly string[]
  /** Of the whole room alone: see `withoutGroups`. */
  readonly published: readonly Published[]
  readonly settled: readonly Settled[]
}

/** An assessment as it was on a day. It is never changed, but for its name and note. */
export interface Snapshot {
  readonly id: string
  /** From 1, in the order in which they were taken, whatever the clock said. */
  readonly number: number
  readonly name: string
  readonly note: string
  /** The day that it tells of: '2026-04-14'. */
  readonly date: string
  /** ISO 8601, in UTC. */
  readonly takenAt: string
  /** The id of the assessment that it was taken of. */
  readonly assessment: string
  readonly municipality: string
  readonly team: string
  readonly isExample: boolean
  readonly framework: SnapshotFramework
  readonly scores: readonly Score[]
  /** The latest round that had shown something; null when none had. */
  readonly round: SnapshotRound | null
}

/**
 * The snapshot with what was shown of the whole room alone. A round may hide its groups later, when its smallest size is
 * raised; a snapshot is never changed, so it has none. Files hold them that were written before that was so.
 */
export function withoutGroups(snapshot: Snapshot): Snapshot {
  const { round } = snapshot
  return round === null ? snapshot : { ...snapshot, round: { ...round, published: round.published.map(ofRoomAlone) } }
}

/** The most that travel with an assessment; others' lie in the archive. */
export const MAX_SNAPSHOTS = 60

export const SNAPSHOT_LIMITS = { number: 1_000_000, components: 40, levels: 10 } as const
