import { expect, it, test } from 'vitest'
import { writeSnapshotFile, readSnapshotFile } from '../../../src/exchange/snapshotFile.ts'
import { builtInFramework as framework } from '../../../src/framework/framework.ts'
import { hasAnswers } from '../../../src/model/rounds.ts'
import { withScore } from '../../../src/model/score.ts'
import { stateOf } from '../../../src/views/archive/stateOf.ts'
import { assessmentWith, COMPONENTS } from '../../rounds.ts'
import { sampleRound } from '../../sampleRounds.ts'
import { springAndAutumn } from '../../snapshots.ts'

const naming = { nameOf: (id: string) => id, stateName: (date: string) => `Vurderingen ${date}` }
const scoredAnew = () => withScore(springAndAutumn(), COMPONENTS[0] ?? '', 5)

it('is the assessment as it is, once its snapshots do not say so', () => {
  const state = stateOf(scoredAnew(), framework, naming)
  expect(state).toMatchObject({ number: 3, name: 'Vurderingen 2026-03-01', date: '2026-03-01', municipality: scoredAnew().municipality })
  expect(state?.scores[0]).toMatchObject({ value: 5 })
  expect(stateOf(springAndAutumn(), framework, naming)).toBeNull()
})

it('is nothing where nothing is said', () => {
  expect(stateOf(assessmentWith(), framework, naming)).toBeNull()
})

test('H26 the same assessment of the same day is the same snapshot, and can be read again', () => {
  const [one, other] = [stateOf(scoredAnew(), framework, naming), stateOf(scoredAnew(), framework, naming)]
  expect(other).toEqual(one)
  expect(one && readSnapshotFile(writeSnapshotFile(one, false))).toEqual({ ok: true, value: { snapshot: one, warnings: [] } })
  const long = stateOf({ ...scoredAnew(), id: 'x'.repeat(100) }, framework, naming)
  expect(long && readSnapshotFile(writeSnapshotFile(long, false)).ok).toBe(true)
})

it('never has anybody’s single answers', () => {
  const round = sampleRound(0)
  const assessment = assessmentWith(round)
  expect(hasAnswers(assessment)).toBe(true)
  const text = JSON.stringify(stateOf(assessment, framework, naming))
  for (const { id } of round.participants) expect(text).not.toContain(`"${id}"`)
  expect(text).not.toContain('participants')
})
