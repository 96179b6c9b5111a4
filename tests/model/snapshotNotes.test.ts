import { expect, test } from 'vitest'
import type { Snapshot } from '../../src/model/snapshot.ts'
import { withoutComponentNotes } from '../../src/model/snapshotNotes.ts'
import { snapshotsOfMunicipalities } from '../manySnapshots.ts'
import { springAndAutumn } from '../snapshots.ts'

test('notes of components are left out, and nothing else', () => {
  const [first] = snapshotsOfMunicipalities(1) as unknown as readonly [Snapshot]
  const noted = { ...first, note: 'Efter workshoppen' }
  expect(noted.scores.every(({ note }) => note !== '')).toBe(true)
  const bare = withoutComponentNotes(noted)
  expect(bare.scores.map(({ note }) => note)).toEqual(noted.scores.map(() => ''))
  expect({ ...bare, scores: [] }).toEqual({ ...noted, scores: [] })
  expect(bare.scores.map(({ value, target }) => [value, target])).toEqual(noted.scores.map(({ value, target }) => [value, target]))
})

test('what the room agreed stays, with why', () => {
  const [spring] = springAndAutumn().snapshots as unknown as readonly [Snapshot]
  expect(withoutComponentNotes(spring).round).toEqual(spring.round)
})
