import type { ComponentId } from '../framework/framework.ts'
import type { ScoreValue } from '../model/rating.ts'
import type { Snapshot, SnapshotComponent } from '../model/snapshot.ts'
import { isSameScale, onlyIn } from './standing.ts'

/** Whether the target that was set before has been met by the score now; null without a target or a score on the scale. */
export type TargetOutcome = 'reached' | 'missed' | null

/** One component in two snapshots. */
export interface ComponentChange {
  readonly component: SnapshotComponent
  readonly before: ScoreValue
  readonly after: ScoreValue
  /** In levels, up is above 0; null unless both are on the scale. */
  readonly change: number | null
  /** As it was set before. */
  readonly target: number | null
  readonly outcome: TargetOutcome
}

export interface SnapshotComparison {
  /** Components that both know, in the order of the later one's walk. */
  readonly changes: readonly ComponentChange[]
  /** Those that only one of them has: they cannot be compared. */
  readonly onlyBefore: readonly SnapshotComponent[]
  readonly onlyAfter: readonly SnapshotComponent[]
  /** False where the scales differ: then nothing is compared. */
  readonly isSameScale: boolean
  readonly up: number
  readonly down: number
  readonly still: number
  /** Whether the people of the two rounds were the same; null when either had no round. */
  readonly isSamePeople: boolean | null
}

/** What has changed from one snapshot to another, where they share components. */
export function compareSnapshots(before: Snapshot, after: Snapshot): SnapshotComparison {
  const hasSameScale = isSameScale(before.framework.scale, after.framework.scale)
  const known = new Set(before.framework.components.map(({ id }) => id))
  const shared = hasSameScale ? after.framework.components.filter(({ id }) => known.has(id)) : []
  const changes = shared.map((component) => changeOf(component, before, after))
  const moves = changes.flatMap(({ change }) => change ?? [])
  return {
    changes,
    onlyBefore: onlyIn(before, after),
    onlyAfter: onlyIn(after, before),
    isSameScale: hasSameScale,
    up: moves.filter((move) => move > 0).length,
    down: moves.filter((move) => move < 0).length,
    still: moves.filter((move) => move === 0).length,
    isSamePeople: samePeople(before, after),
  }
}

function changeOf(component: SnapshotComponent, before: Snapshot, after: Snapshot): ComponentChange {
  const [then, now] = [scoreIn(before, component.id), scoreIn(after, component.id)]
  return {
    component,
    before: then.value,
    after: now.value,
    change: differenceOf(then.value, now.value),
    target: then.target,
    outcome: outcomeOf(then.target, now.value),
  }
}

function differenceOf(before: ScoreValue, after: ScoreValue): number | null {
  return typeof before === 'number' && typeof after === 'number' ? after - before : null
}

function outcomeOf(target: number | null, value: ScoreValue): TargetOutcome {
  if (target === null || typeof value !== 'number') return null
  return value >= target ? 'reached' : 'missed'
}

function scoreIn({ scores }: Snapshot, id: ComponentId): { readonly value: ScoreValue; readonly target: number | null } {
  return scores.find(({ component }) => component === id) ?? { value: null, target: null }
}

function samePeople({ round: one }: Snapshot, { round: other }: Snapshot): boolean | null {
  if (one === null || other === null) return null
  return one.samePeople.some((id) => other.samePeople.includes(id))
}
