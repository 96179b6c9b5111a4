import { expect, it } from 'vitest'
import { timesOf } from '../../src/analysis/snapshotTimes.ts'
import type { Snapshot } from '../../src/model/snapshot.ts'
import { COMPONENTS } from '../rounds.ts'
import { manySnapshots, springAndAutumn } from '../snapshots.ts'

it('has a value of each component for each snapshot, in their order', () => {
  const times = timesOf(manySnapshots(3).snapshots)
  expect(times.map(({ component }) => component.id)).toEqual(COMPONENTS)
  expect(times[0]?.values).toEqual([1, 'unknown', 3])
  expect(times[1]?.values).toEqual([2, 3, 4])
})

it('knows what was not scored from what was not there, and from another scale', () => {
  const [spring, autumn] = springAndAutumn().snapshots as [Snapshot, Snapshot]
  const few = { ...spring, framework: { ...spring.framework, components: spring.framework.components.slice(1) } }
  const other = { ...spring, framework: { ...spring.framework, scale: { min: 1, max: 4 } } }
  const empty = { ...spring, scores: [] }
  expect(timesOf([few, other, empty, autumn])[0]?.values).toEqual(['absent', 'otherScale', null, 3])
  expect(timesOf([])).toEqual([])
})
