import { resultOf, type Result } from '../../analysis/result.ts'
import { understandingOf } from '../../analysis/understanding.ts'
import type { ComponentId, Framework } from '../../framework/framework.ts'
import type { Assessment } from '../../model/assessment.ts'
import { countPeople, type Round, type Settled } from '../../model/round.ts'
import type { Snapshot, SnapshotRound } from '../../model/snapshot.ts'
import { snapshotsInOrder, takeSnapshot } from '../../model/snapshots.ts'

/** What a round has shown of one component. */
export interface RoundFinding {
  readonly component: ComponentId
  readonly result: Result
  /** Strategy ahead of practice, in levels; null where it is not told. */
  readonly mirrorGap: number | null
}

export interface SourceRound {
  readonly number: number
  /** How many took part; null where it is not told. */
  readonly people: number | null
  readonly findings: readonly RoundFinding[]
  readonly settled: readonly Settled[]
}

/** A state of an assessment that rows are made of, with no more of its rounds than a screen shows. */
export interface Source {
  readonly snapshot: Snapshot
  /** The assessment as it is, and no snapshot that was kept. */
  readonly isNow: boolean
  readonly rounds: readonly SourceRound[]
}

export interface Given {
  readonly assessment: Assessment
  readonly framework: Framework
  /** The day of today: '2026-11-25'. */
  readonly today: string
  /** Whether its own snapshots are to be told of as well. */
  readonly hasSnapshots: boolean
  /** Those of others. */
  readonly others: readonly Snapshot[]
  /** What a component is called now. */
  readonly nameOf: (component: ComponentId) => string
  /** The order of names in the language. */
  readonly compare: (one: string, other: string) => number
}

/**
 * What is told of, by municipality and team, each with its snapshots in the order in which they were taken and the
 * assessment as it is now last.
 *
 * Of the assessment as it is all rounds that have shown something, with their groups; of its snapshots the whole room's
 * votes; of others' snapshots levels and targets alone: so much is what the screens show of each.
 */
export function sourcesOf(given: Given): readonly Source[] {
  const { assessment, hasSnapshots, others, compare } = given
  const own = hasSnapshots ? snapshotsInOrder(assessment) : []
  const known = new Set(own.map(({ id }) => id))
  const foreign = new Map(others.filter(({ id }) => !known.has(id)).map((each) => [each.id, each]))
  const all = [
    ...[...foreign.values()].map((snapshot): Source => ({ snapshot, isNow: false, rounds: [] })),
    ...own.map((snapshot): Source => ({ snapshot, isNow: false, rounds: snapshot.round ? [roomOf(snapshot.round)] : [] })),
    nowOf(given),
  ]
  return all.toSorted(
    (a, b) =>
      compare(a.snapshot.municipality, b.snapshot.municipality) ||
      compare(a.snapshot.team, b.snapshot.team) ||
      plain(a.snapshot.assessment, b.snapshot.assessment) ||
      Number(a.isNow) - Number(b.isNow) ||
      a.snapshot.number - b.snapshot.number,
  )
}

function nowOf({ assessment, framework, today, nameOf }: Given): Source {
  const given = { id: '', name: '', note: '', date: today, takenAt: '', nameOf }
  const rounds = assessment.rounds.filter(({ published }) => published.length > 0).map((round) => roundOf(round, framework))
  return { snapshot: takeSnapshot(assessment, framework, given), isNow: true, rounds }
}

function roundOf(round: Round, framework: Framework): SourceRound {
  const { number, published, settled } = round
  const { findings } = understandingOf(published, framework)
  return { number, people: countPeople(round), findings, settled }
}

/** Without groups, and so without the distance between them. */
function roomOf({ number, published, settled }: SnapshotRound): SourceRound {
  const findings = published.map((each) => ({
    component: each.component,
    result: { ...resultOf(each), groups: [], levelGap: null },
    mirrorGap: null,
  }))
  return { number, people: null, findings, settled }
}

function plain(one: string, other: string): number {
  if (one === other) return 0
  return one < other ? -1 : 1
}
