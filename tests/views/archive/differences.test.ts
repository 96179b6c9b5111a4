import { expect, it, test } from 'vitest'
import type { Snapshot } from '../../../src/model/snapshot.ts'
import { differencesOf, isSameSnapshot } from '../../../src/views/archive/differences.ts'
import { snapshotsOfMunicipalities } from '../../manySnapshots.ts'
import { springAndAutumn } from '../../snapshots.ts'

const [first] = snapshotsOfMunicipalities(1) as unknown as readonly [Snapshot]
const [spring] = springAndAutumn().snapshots as unknown as readonly [Snapshot]

test('what cannot be seen is no difference', () => {
  const other = { ...first, id: 'b', team: `${first.team}\u200B`, scores: first.scores.toReversed().map((score) => ({ ...score, note: 'x' })) }
  expect([isSameSnapshot(first, other), differencesOf(first, other)]).toEqual([true, []])
})

it.each(['value', 'target', 'targetDate', 'priority'] as const)('H13 a component whose %s differs is told with both', (field) => {
  const to = { value: 'unknown', target: 5, targetDate: '2027-01-01', priority: 'high' } as const
  const scores = first.scores.map((score, index) => (index === 2 ? { ...score, [field]: to[field] } : score))
  const component = first.framework.components.find(({ id }) => id === first.scores[2]?.component)?.name
  expect(differencesOf(first, { ...first, scores })).toEqual([{ kind: 'score', field, component, sides: [first.scores[2]?.[field], to[field]] }])
})

test('H13 a component that only one has is told as not filled in', () => {
  expect(differencesOf(first, { ...first, scores: first.scores.slice(1) })).toMatchObject([{ field: 'value', sides: [first.scores[0]?.value, null] }])
})

it.each(['name', 'note', 'date', 'takenAt', 'municipality', 'team'] as const)('H13 another %s', (field) => {
  expect(differencesOf(first, { ...first, [field]: 'x' })).toEqual([{ kind: 'text', field, sides: [first[field], 'x'] }])
})

it.each([
  ['framework', { ...spring, framework: { ...spring.framework, version: 9 } }],
  ['shown', { ...spring, round: spring.round && { ...spring.round, people: null } }],
  ['agreed', { ...spring, round: spring.round && { ...spring.round, settled: [] } }],
  ['rest', { ...spring, number: 9 }],
] as const)('H13 another %s is told as one thing', (part, other) => {
  expect(differencesOf(spring, other)).toEqual([{ kind: 'part', part }])
})
