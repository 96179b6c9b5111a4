// Snapshots of the example for tests: one of spring with its round, one of autumn, and what the room moved between them.
import { builtInFramework as framework } from '../src/framework/framework.ts'
import type { Assessment } from '../src/model/assessment.ts'
import type { ScoreValue } from '../src/model/rating.ts'
import { withSettled, type Settled } from '../src/model/round.ts'
import { withRound, withRoundChanged } from '../src/model/rounds.ts'
import { withScore, withTarget } from '../src/model/score.ts'
import type { Snapshot } from '../src/model/snapshot.ts'
import { takeSnapshot, withSnapshot } from '../src/model/snapshots.ts'
import { assessmentWith, COMPONENTS } from './rounds.ts'
import { sampleRound } from './sampleRounds.ts'

/** In the order of the walk: eleven up, three still, one down, and one that cannot be compared. */
export const SPRING: readonly ScoreValue[] = [2, 3, 2, 1, 3, 2, 2, 'unknown', 3, 1, 2, 2, 3, 1, 2, 2]
const AUTUMN: readonly ScoreValue[] = [3, 4, 1, 3, 3, 3, 2, 2, 4, 3, 2, 3, 4, 2, 3, 3]

/** What was settled of the first component in spring. */
export const WHY = 'Strategien er kendt i ledelsen, men ikke i dagplejen.'

/** An assessment with these scores, and targets where they are given. */
export function scored(assessment: Assessment, values: readonly ScoreValue[], targets: readonly (number | null)[] = []): Assessment {
  return COMPONENTS.reduce((so, id, index) => withTarget(withScore(so, id, values[index] ?? null), id, targets[index] ?? null), assessment)
}

interface Given {
  readonly id: string
  readonly name: string
  readonly date: string
  readonly note?: string
}

export function taken(assessment: Assessment, { id, name, date, note = '' }: Given): Assessment {
  return withSnapshot(assessment, snapshotOf(assessment, { id, name, date, note }))
}

export function snapshotOf(assessment: Assessment, given: Given): Snapshot {
  return takeSnapshot(assessment, framework, { note: '', takenAt: '2026-04-14T10:00:00.000Z', nameOf: (id) => `Navn på ${id}`, ...given })
}

/** Names as the app itself would freeze them are given by who asks. */
export function springAndAutumn(nameOf: (component: string) => string = (id) => id): Assessment {
  const spring = settledFirst(withRound(scored(assessmentWith(), SPRING, [3, 4, 3, 3]), sampleRound(0)))
  const first = withNames(spring, { id: 'spring', name: 'Forår 2026', date: '2026-04-14' }, nameOf)
  const autumn = withRound(scored(first, AUTUMN, [4]), sampleRound(1))
  return withNames(autumn, { id: 'autumn', name: 'Efterår 2026', date: '2026-11-10' }, nameOf)
}

/** So many snapshots one after the other, each a little further, none of a known value in the second. */
export function manySnapshots(count: number, nameOf: (component: string) => string = (id) => id): Assessment {
  return Array.from({ length: count }, (_, index) => index).reduce((so, index) => {
    const values = COMPONENTS.map((_, place) => (index === 1 && place % 3 === 0 ? 'unknown' : 1 + ((index + place) % 5)))
    return withNames(scored(so, values), { id: `s${index + 1}`, name: `Måling ${index + 1}`, date: `202${index}-04-14` }, nameOf)
  }, assessmentWith())
}

function withNames(assessment: Assessment, given: Given, nameOf: (component: string) => string): Assessment {
  const snapshot = takeSnapshot(assessment, framework, { note: '', takenAt: `${given.date}T10:00:00.000Z`, ...given, nameOf })
  return withSnapshot(assessment, snapshot)
}

function settledFirst(assessment: Assessment): Assessment {
  const settled: Settled = { component: COMPONENTS[0] ?? '', value: 2, target: 3, why: WHY, decision: '' }
  return withRoundChanged(assessment, 'round-1', (round) => withSettled(round, settled))
}
