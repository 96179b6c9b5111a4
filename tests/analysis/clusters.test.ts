import { expect, it } from 'vitest'
import { clustersOf } from '../../src/analysis/clusters.ts'

function clusters(ties: readonly string[], opposed: readonly string[] = []): readonly string[] {
  const given = ties.map((tie) => ({ ends: [tie[0] ?? '', tie[1] ?? ''] as const }))
  const areOpposed = (one: string, other: string) => opposed.includes(one + other) || opposed.includes(other + one)
  return clustersOf(given, areOpposed).map((cluster) => [...new Set(cluster.flatMap(({ ends }) => ends))].toSorted().join(''))
}

it('brings together what is tied through others', () => {
  expect(clusters(['ab', 'cd', 'bc', 'xy'])).toEqual(['abcd', 'xy'])
})

it('never brings opposed things together, and keeps the tie', () => {
  expect(clusters(['ab', 'bc'], ['ac'])).toEqual(['ab', 'bc'])
})

it('has nothing for no ties', () => {
  expect(clusters([])).toEqual([])
})
