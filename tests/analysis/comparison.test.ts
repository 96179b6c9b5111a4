import { expect, it, test } from 'vitest'
import { compareRounds } from '../../src/analysis/comparison.ts'
import { builtInFramework as framework } from '../../src/framework/framework.ts'
import type { Published } from '../../src/model/published.ts'
import { change, publishedOf } from '../sampleRounds.ts'

it('tells the change of the interpolated median, and whether the room agrees more', () => {
  // Half at each end, median 3, consensus 0; then all on level 4.
  const [compared] = compareRounds([roomOf('everyday-life', [3, 0, 0, 0, 3])], [roomOf('everyday-life', [0, 0, 0, 6, 0])], framework)
  expect(compared).toMatchObject({ component: 'everyday-life', change: 1, closer: 1, before: { n: 6 }, after: { n: 6 } })
})

it('compares nothing where one round did not show it, and leaves out what neither did', () => {
  const before = [roomOf('network-meetings', [0, 0, 3, 0, 0]), roomOf('shared-strategy', null)]
  const after = [roomOf('everyday-life', [0, 0, 3, 0, 0]), roomOf('shared-strategy', null)]
  expect(compareRounds(before, after, framework)).toMatchObject([
    { component: 'everyday-life', before: null, after: { n: 3 }, change: null, closer: null },
    { component: 'network-meetings', before: { n: 3 }, after: null, change: null, closer: null },
  ])
  expect(compareRounds([], [], framework)).toEqual([])
})

test('between the rounds of the sample the means have changed as was worked out apart from this code', () => {
  const compared = compareRounds(publishedOf(0), publishedOf(1), framework)
  const means = compared.map(({ component, before, after }) => [component, (after?.measures.mean ?? 0) - (before?.measures.mean ?? 0)])
  expect(means).toEqual(change.map(({ componentId, change: by }) => [componentId, expect.closeTo(by, 1)]))
})

function roomOf(component: string, counts: readonly number[] | null): Published {
  const room = counts === null ? ({ status: 'hidden', counts } as const) : ({ status: 'shown', counts } as const)
  return { component, groupKind: 'leaders-staff', room, groups: [], isOpenVote: false, unstated: null }
}
