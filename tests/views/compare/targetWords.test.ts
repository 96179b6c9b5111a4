import { beforeAll, expect, it } from 'vitest'
import { compareSnapshots } from '../../../src/analysis/snapshotComparison.ts'
import type { ScoreValue } from '../../../src/model/rating.ts'
import type { Snapshot } from '../../../src/model/snapshot.ts'
import { targetSentences } from '../../../src/views/compare/targetWords.ts'
import { nameIn, namingIn, startNaming } from '../../naming.ts'
import { assessmentWith } from '../../rounds.ts'
import { scored, springAndAutumn, taken } from '../../snapshots.ts'

beforeAll(startNaming)

function sentences(targets: readonly (number | null)[], after: readonly ScoreValue[]): readonly string[] {
  const before = taken(scored(assessmentWith(), [1, 1, 1], targets), { id: 'a', name: 'A', date: '2026-01-01' })
  const [one, two] = taken(scored(before, after), { id: 'b', name: 'B', date: '2026-06-01' }).snapshots as [Snapshot, Snapshot]
  return targetSentences(compareSnapshots(one, two).changes, namingIn('da'))
}

it('tells which have been reached and which not', () => {
  const [spring, autumn] = springAndAutumn(nameIn('da')).snapshots as [Snapshot, Snapshot]
  expect(targetSentences(compareSnapshots(spring, autumn).changes, namingIn('da'))).toEqual([
    'Af fire mål er tre nået.',
    'Nået: Fælles strategi, Ledelse og rød tråd og Overblik over tilbudsviften.',
    'Ikke nået endnu: Økonomi og incitamenter (mål 3, nu 1).',
  ])
})

it.each<readonly [readonly (number | null)[], readonly ScoreValue[], string]>([
  [[], [2], 'Der var ingen mål før.'],
  [[3], [3], 'Målet er nået.'],
  [[3], [2], 'Målet er ikke nået endnu.'],
  [[3, 3], [3, 4], 'Begge mål er nået.'],
  [[3, 3, 3], [3, 4, 5], 'Alle tre mål er nået.'],
  [[3, 3], [2, 2], 'Ingen af de to mål er nået endnu.'],
])('targets %j, then %j: %s', (targets, after, first) => {
  expect(sentences(targets, after)[0]).toBe(first)
})

it('says what cannot be told, and counts it for no failure', () => {
  const told = sentences([3, 3], ['unknown', 3])
  expect(told.some((each) => each.startsWith('Kan ikke afgøres'))).toBe(true)
  expect(told.some((each) => each.startsWith('Ikke nået'))).toBe(false)
})
