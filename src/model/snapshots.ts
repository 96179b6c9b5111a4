import { componentOf, walkOf, type ComponentId, type Framework } from '../framework/framework.ts'
import type { Assessment, Id } from './assessment.ts'
import { ofRoomAlone } from './published.ts'
import { samePeople } from './rounds.ts'
import { withoutAnswers, type Round } from './round.ts'
import { SNAPSHOT_LIMITS, type Snapshot, type SnapshotRound } from './snapshot.ts'

/** Adds a snapshot after the others. */
export function withSnapshot(assessment: Assessment, snapshot: Snapshot): Assessment {
  return { ...assessment, snapshots: [...assessment.snapshots, snapshot] }
}

/** In the order in which they were taken: that of their numbers, whatever the clock said. */
export function snapshotsInOrder({ snapshots }: Pick<Assessment, 'snapshots'>): readonly Snapshot[] {
  return snapshots.toSorted((a, b) => a.number - b.number)
}

/** Gives a snapshot another name and note: all else of it stays as it was taken. */
export function withSnapshotNamed(assessment: Assessment, id: Id, { name, note }: Pick<Snapshot, 'name' | 'note'>): Assessment {
  const snapshots = assessment.snapshots.map((each) => (each.id === id ? { ...each, name, note } : each))
  return { ...assessment, snapshots }
}

/** Takes a snapshot away for good: its number does not come again as long as a higher one is there. */
export function withoutSnapshot(assessment: Assessment, id: Id): Assessment {
  return { ...assessment, snapshots: assessment.snapshots.filter((each) => each.id !== id) }
}

/** What is chosen and told when a snapshot is taken. */
export interface SnapshotGiven extends Pick<Snapshot, 'id' | 'name' | 'note' | 'date' | 'takenAt'> {
  /** What each component is called at this moment. */
  readonly nameOf: (component: ComponentId) => string
}

/** Freezes an assessment as it is. */
export function takeSnapshot(assessment: Assessment, framework: Framework, given: SnapshotGiven): Snapshot {
  const { id, name, note, date, takenAt, nameOf } = given
  const { municipality, team, isExample, scores } = assessment
  return {
    id,
    number: nextSnapshotNumber(assessment),
    name,
    note,
    date,
    takenAt,
    assessment: assessment.id,
    municipality,
    team,
    isExample,
    framework: {
      id: framework.id,
      version: framework.version,
      scale: framework.scale,
      rings: framework.rings,
      components: walkOf(framework).map((each) => ({ ...each, name: nameOf(each.id) })),
    },
    scores: scores.filter(({ component }) => componentOf(framework, component) !== null),
    round: shownRound(assessment),
  }
}

/** Of the latest round that has shown something, what may be shown of its whole room whatever is hidden later. */
function shownRound(assessment: Assessment): SnapshotRound | null {
  const round = assessment.rounds.findLast(({ published }) => published.length > 0)
  if (round === undefined) return null
  const { number, published, settled } = round
  return {
    number,
    people: peopleOf(round),
    samePeople: idsOfSamePeople(assessment, round),
    published: published.map(ofRoomAlone),
    settled,
  }
}

/** With those of rounds that are removed by now: earlier snapshots may tell of them. */
function idsOfSamePeople(assessment: Assessment, round: Round): readonly string[] {
  const all = samePeople(assessment, round).flatMap(({ id, samePeopleAs }) => (samePeopleAs === null ? [id] : [id, samePeopleAs]))
  return [...new Set(all)]
}

/** As many as a file for sharing tells of. */
function peopleOf(round: Round): number | null {
  return withoutAnswers(round).people
}

/** One above the highest; the lowest that is free where that would not be read again. */
function nextSnapshotNumber({ snapshots }: Assessment): number {
  const taken = new Set(snapshots.map(({ number }) => number))
  const next = 1 + Math.max(0, ...taken)
  if (next <= SNAPSHOT_LIMITS.number) return next
  return Array.from({ length: taken.size + 1 }, (_, index) => index + 1).find((number) => !taken.has(number)) ?? next
}
