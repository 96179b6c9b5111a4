import { snapshotInOrder } from '../../exchange/fileOrder.ts'
import type { ComponentId, Framework } from '../../framework/framework.ts'
import type { Assessment } from '../../model/assessment.ts'
import type { Snapshot } from '../../model/snapshot.ts'
import { takeSnapshot } from '../../model/snapshots.ts'

export interface StateNaming {
  /** What a component is called. */
  readonly nameOf: (component: ComponentId) => string
  /** What an assessment is called as it was on a day. */
  readonly stateName: (date: string) => string
}

/**
 * A whole assessment as it is in its file, in the form of a snapshot. It has the same id whenever the same assessment of
 * the same day is brought in, so that it is there once.
 *
 * @returns null when nothing is said in it, or its snapshots say the same
 */
export function stateOf(assessment: Assessment, framework: Framework, { nameOf, stateName }: StateNaming): Snapshot | null {
  const { id, date, snapshots } = assessment
  const state = takeSnapshot(assessment, framework, {
    // Ids have at most a hundred characters.
    id: `state.${date}.${id.slice(0, 80)}`,
    name: stateName(date),
    note: '',
    date,
    takenAt: `${date}T00:00:00.000Z`,
    nameOf,
  })
  const hasContent = state.round !== null || state.scores.some(({ value }) => value !== null)
  return hasContent && !snapshots.some((each) => whatIsSaid(each) === whatIsSaid(state)) ? state : null
}

function whatIsSaid(snapshot: Snapshot): string {
  const { scores, round } = snapshotInOrder(snapshot)
  return JSON.stringify([scores, round])
}
