import { expect, it, test } from 'vitest'
import { mendedSnapshot } from '../../src/exchange/mendedSnapshot.ts'
import { checkSnapshotForm } from '../../src/exchange/snapshotChecks.ts'
import type { Snapshot } from '../../src/model/snapshot.ts'
import { snapshotsOfMunicipalities } from '../manySnapshots.ts'

const [, , snapshot] = snapshotsOfMunicipalities(1) as unknown as readonly [Snapshot, Snapshot, Snapshot]

function mended(value: unknown): unknown {
  const form = checkSnapshotForm(value)
  return mendedSnapshot(value, form.ok ? [] : form.error)
}

test('what is right is left as it is', () => {
  expect(mended(snapshot)).toEqual(snapshot)
})

it.each(['value', 'target', 'targetDate', 'priority', 'note'] as const)('a %s of the wrong form is put out of the way', (field) => {
  const scores = snapshot.scores.map((score, index) => (index === 1 ? { ...score, [field]: [] } : score))
  const silent = field === 'note' ? '' : null
  expect(mended({ ...snapshot, scores })).toEqual({ ...snapshot, scores: snapshot.scores.map((score, index) => (index === 1 ? { ...score, [field]: silent } : score)) })
})

test('the day of a target that is put away goes with it', () => {
  const scores = snapshot.scores.map((score) => ({ ...score, target: 'x', targetDate: '2027-01-01' }))
  expect(mended({ ...snapshot, scores })).toEqual({ ...snapshot, scores: snapshot.scores.map((score) => ({ ...score, target: null, targetDate: null })) })
})

it.each(['id', 'number', 'name', 'note', 'date', 'takenAt', 'assessment', 'municipality', 'team', 'round'])('a wrong or missing %s hides nothing else', (field) => {
  for (const wrong of [[], undefined]) expect(checkSnapshotForm(mended({ ...snapshot, [field]: wrong })).ok).toBe(true)
})

it.each([null, 7, 'x', { ...snapshot, framework: 7 }, { ...snapshot, scores: [7] }])('where more is wrong it stays so', (value) => {
  expect(checkSnapshotForm(mended(value)).ok).toBe(false)
})
