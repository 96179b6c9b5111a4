import { expect, test } from 'vitest'
import { compareSnapshots } from '../../../src/analysis/snapshotComparison.ts'
import type { Snapshot } from '../../../src/model/snapshot.ts'
import { inOrder } from '../../../src/views/compare/sorting.ts'
import { COMPONENTS } from '../../rounds.ts'
import { springAndAutumn } from '../../snapshots.ts'

const [spring, autumn] = springAndAutumn().snapshots as [Snapshot, Snapshot]
const { changes } = compareSnapshots(spring, autumn)

test('by change: up, still, down, and last what cannot be compared; alike ones as in the walk', () => {
  const sorted = inOrder(changes, 'change')
  expect(sorted.map(({ change }) => change)).toEqual([2, 2, ...Array(9).fill(1), 0, 0, 0, -1, null])
  expect(sorted.slice(0, 3).map(({ component }) => component.id)).toEqual([COMPONENTS[3], COMPONENTS[9], COMPONENTS[0]])
})

test('by the walk', () => {
  expect(inOrder(changes, 'walk').map(({ component }) => component.id)).toEqual(COMPONENTS)
})
