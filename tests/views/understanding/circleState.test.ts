import { beforeAll, expect, test } from 'vitest'
import { builtInFramework as framework } from '../../../src/framework/framework.ts'
import { signsOf, understandingRings } from '../../../src/views/understanding/circleState.ts'
import { found, people, revealedRound } from '../../rounds.ts'
import { sampleRound } from '../../sampleRounds.ts'
import { speechIn, startSpeech } from '../../speech.ts'

beforeAll(startSpeech)

const ringsOf = (round: ReturnType<typeof sampleRound>, mode: 'agreement' | 'sides' = 'agreement') =>
  understandingRings(found(round), { framework, mode }, speechIn('da'))

test('a legend has the signs that are there, and no others', () => {
  expect(signsOf(ringsOf(revealedRound(people(14, () => 3), 'leaders-staff')))).toEqual([3, 'spread'])
  expect(signsOf(ringsOf(revealedRound(people(4, () => 3), 'leaders-staff')))).toEqual(['few', 'spread'])
  expect(signsOf(ringsOf(revealedRound(people(2, () => 3), 'leaders-staff')))).toEqual(['hidden'])
  expect(signsOf(ringsOf(sampleRound(0)))).toEqual(expect.arrayContaining([3, 'spread', 'camps', 'gap', 'lone']))
})

test('whose the lone voice is stays hidden where sides are looked at', () => {
  const sectors = ringsOf(sampleRound(0), 'sides').flatMap((ring) => ring.sectors)
  expect(sectors.find(({ id }) => id === 'systems-procedures')?.state).toMatchObject({ kind: 'hidden' })
})
