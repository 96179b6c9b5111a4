import { beforeAll, expect, test } from 'vitest'
import { chosenRound, earlierRounds, roundName } from '../../../src/views/understanding/roundChoice.ts'
import { assessmentWith, revealedRound } from '../../rounds.ts'
import { sampleRound } from '../../sampleRounds.ts'
import { speechIn, startSpeech } from '../../speech.ts'

beforeAll(startSpeech)

const [spring, autumn] = [sampleRound(0), sampleRound(1)]
const unshown = { ...revealedRound([], 'leaders-staff', 3), published: [] }

test('the round in the address, or else the latest that has shown something', () => {
  const assessment = assessmentWith(spring, autumn, unshown)
  expect(chosenRound(assessment, spring.id)?.id).toBe(spring.id)
  expect(chosenRound(assessment, null)?.id).toBe(autumn.id)
  expect(chosenRound(assessment, unshown.id)?.id).toBe(autumn.id)
  expect(chosenRound(assessmentWith(unshown), null)).toBeNull()
})

test('earlier rounds, the nearest first, and before them one with the same people', () => {
  const third = { ...revealedRound([], 'leaders-staff', 3), published: spring.published, samePeopleAs: spring.id }
  const ids = (round: typeof third | typeof spring) =>
    earlierRounds(assessmentWith(spring, autumn, third), round).map(({ id }) => id)
  expect(ids(third)).toEqual([spring.id, autumn.id])
  expect(ids(autumn)).toEqual([spring.id])
  expect(ids(spring)).toEqual([])
})

test('a round is named by its number, and by its day once it is closed', () => {
  expect(roundName(spring, speechIn('da'))).toBe('Runde 1')
  expect(roundName({ ...spring, closedAt: '2026-04-14T12:00:00Z' }, speechIn('en'))).toBe('Round 1 · 14 April 2026')
})
